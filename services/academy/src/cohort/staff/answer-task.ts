import { RequestRefused } from '../academy-client.js';
import type { Clients } from '../clients.js';
import type { OnTheWay } from '../steps/step.js';

/** Work about a person as a service lists it. */
export interface OpenTask {
  readonly taskId: string;
  readonly participantId: string;
  readonly kind: string;
  readonly dueOn: string;
}

export interface Answering {
  readonly clients: Clients;
  /** Of the person whom the task is about. */
  readonly way: OnTheWay;
}

type Answer = (task: OpenTask, answering: Answering) => Promise<void>;

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
  if (!proposed) return;
  const exit = { exitReason: proposed.exitReason };
  await campus.post(`${account}/participation/exit`, `exit-${taskId}`, exit);
  way.isOpen = false;
};

/** Looks at how the plan goes (T-24), where it was agreed. */
const reviewPlan: Answer = async ({ taskId }, { clients, way }) => {
  const review = `/counseling/v1/cases/${way.caseId}/plan/review`;
  const progress = { progressCode: 'ON_TRACK' };
  await clients[way.consultant].post(review, `review-${taskId}`, progress).catch(unlessRule);
};

const unlessRule = (error: unknown): void => {
  if (!(error instanceof RequestRefused && error.isRule)) throw error;
};

const answers: Readonly<Record<string, Answer>> = {
  CONFIRM_EXIT: confirmExit,
  REVIEW_PLAN: reviewPlan,
};

/** Does what a task asks for and closes it. Throws `RequestRefused`. */
export const answerTask = async (
  service: string,
  task: OpenTask,
  answering: Answering,
): Promise<void> => {
  await answers[task.kind]?.(task, answering);
  await answering.clients['hq-operator'].post(
    `/${service}/v1/tasks/${task.taskId}/closing`,
    `closing-${task.taskId}`,
    { outcome: 'DONE' },
  );
};
