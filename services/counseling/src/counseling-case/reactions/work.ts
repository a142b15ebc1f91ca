import { command, type Commanded } from '@academy/event-bus';
import { uuidv5, type EventMeta, type Executed, type Streams } from '@academy/event-store';
import { addDays, addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { tasks, type PolicyBook, type TaskOpening } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { counselingCases } from '../counseling-cases.js';
import { withConsultant } from '../domain/counseling-case.js';
import type { CaseCard } from '../read-model/case-card.entity.js';

/** What somebody has to do about a person, and how soon follows from the policy unless it says so. */
export type Work = Omit<TaskOpening, 'taskId' | 'dueOn'> & { readonly dueOn?: string };

/** The task that an event calls for; an event makes one task of a kind, however often it arrives. */
export const toOpenTask = (
  { dueOn, ...work }: Work,
  { id, recordedAt }: Pick<EventMeta, 'id' | 'recordedAt'>,
  policies: PolicyBook,
) => {
  const today = civilDateOf(recordedAt);
  const { taskWorkingDays } = policyOn(policies, today).caseLife;
  return {
    type: 'OpenTask',
    data: {
      taskId: uuidv5(id, work.kind),
      ...work,
      dueOn: dueOn ?? addWorkingDays(today, taskWorkingDays),
    },
  } as const;
};

/** Opens the task that an event calls for. */
export const openTask = (
  work: Work,
  meta: Pick<EventMeta, 'id' | 'recordedAt'>,
  policies: PolicyBook,
): Commanded => {
  const opening = toOpenTask(work, meta, policies);
  return command(tasks, opening.data.taskId, opening);
};

/** What one event calls for in several streams, each part under a name that never changes; `null` for nothing. */
export const several = (
  parts: readonly (readonly [name: string, commanded: Commanded])[],
): Commanded | null => {
  if (parts.length === 0) return null;
  return {
    execute: async (streams, { commandId }) => {
      let last: Executed = { streamVersion: 0, position: 0n, replayed: false };
      for (const [name, commanded] of parts)
        last = await commanded.execute(streams, { commandId: uuidv5(commandId, name) });
      return last;
    },
  };
};

/** Whom work on a case is about, where it is done, and who is responsible. Errors as `withConsultant`. */
export const workOnCase = async (streams: Streams, caseId: string) => {
  const { state } = await streams.load(counselingCases, caseId);
  const { participantId, campusId, consultantId } = withConsultant(state);
  return { participantId, campusId, consultantId };
};

/** The last day for work that must be done before another day begins: as the policy has it, or sooner, but not before today. */
export const dueBefore = (day: CivilDate, today: CivilDate, taskWorkingDays: number): CivilDate => {
  const latest = addDays(day, -1);
  const byPolicy = addWorkingDays(today, taskWorkingDays);
  const due = latest < byPolicy ? latest : byPolicy;
  return due < today ? today : due;
};

/** Work of the responsible consultant, of the campus manager while there is none, on a person's case. */
export const workOn = ({
  participantId,
  campusId,
  consultantId,
  caseId: refId,
}: Pick<CaseCard, 'participantId' | 'campusId' | 'consultantId' | 'caseId'>) => ({
  ...{ participantId, campusId, refId },
  ...(consultantId === null
    ? { owner: 'CAMPUS_MANAGER' as const }
    : { owner: 'CONSULTANT' as const, ownerId: consultantId }),
});
