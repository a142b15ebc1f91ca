import type { CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import type { OnTheWay } from '../steps/step.js';
import { findSlot } from './find-slot.js';
import { reviewPlan } from './review-plan.js';

/** Work about a person as a service lists it. */
export interface OpenTask {
  readonly taskId: string;
  readonly participantId: string;
  readonly kind: string;
  readonly dueOn: string;
  /** What the task is about, where it is about one thing. */
  readonly refId: string | null;
}

export interface Answering {
  readonly clients: Clients;
  /** Of the person whom the task is about. */
  readonly way: OnTheWay;
  readonly today: CivilDate;
}

type Outcome = 'DONE' | 'NOT_REACHED';
type Answer = (task: OpenTask, answering: Answering) => Promise<Outcome>;

interface Episode {
  readonly status: string;
  readonly exitReason: string | null;
}

/** Confirms the end of a participation that was proposed, for its reason (REG-12, T-20). */
const confirmExit: Answer = async ({ taskId, participantId }, { clients, way }) => {
  const campus = clients['campus-operator'];
  const account = `/registration/v1/participants/${participantId}`;
  const { body } = await campus.get<Episode[]>(`${account}/participations`);
  const proposed = body.find(({ status }) => status === 'EXIT_PROPOSED');
  if (!proposed) return 'DONE';
  const exit = { exitReason: proposed.exitReason };
  await campus.post(`${account}/participation/exit`, `exit-${taskId}`, exit);
  way.isOpen = false;
  return 'DONE';
};

/** The review that a task asks for, with whoever comes to it. */
const answerReview: Answer = async ({ taskId }, { clients, way }) => {
  if (way.hasStopped) return 'NOT_REACHED';
  await reviewPlan(clients, way, taskId);
  return 'DONE';
};

/** Speaks with the employer about what is not right at work, and settles it (AFT-16, T-27). */
const answerIssue: Answer = async ({ refId }, { clients }) => {
  const issue = `/aftercare/v1/workplace-issues/${refId ?? ''}`;
  const officer = clients['aftercare-officer'];
  await officer.post(`${issue}/actions`, `action-${refId}`, { actionCode: 'CALLED_EMPLOYER' });
  await officer.post(`${issue}/resolution`, `resolution-${refId}`, { result: 'SOLVED' });
  return 'DONE';
};

/** Finds another slot for an appointment that could not have its own (CAM-6). */
const answerSlot: Answer = async ({ taskId: key, refId }, { clients, way, today }) => {
  await findSlot(clients, way, { appointmentId: refId ?? '', key, today });
  return 'DONE';
};

const answers: Readonly<Record<string, Answer>> = {
  CONFIRM_EXIT: confirmExit,
  REVIEW_PLAN: answerReview,
  ANSWER_ISSUE: answerIssue,
  FIND_SLOT: answerSlot,
};

/** Does what a task asks for and closes it. Throws `RequestRefused`. */
export const answerTask = async (
  service: string,
  task: OpenTask,
  answering: Answering,
): Promise<void> => {
  const outcome = (await answers[task.kind]?.(task, answering)) ?? 'DONE';
  await answering.clients['hq-operator'].post(
    `/${service}/v1/tasks/${task.taskId}/closing`,
    `closing-${task.taskId}`,
    { outcome },
  );
};
