import type { CounselingCaseClosed } from '@academy/contracts';
import { civilDateOf, NotYet, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { Assigned, CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type CloseCase = Message<
  'CloseCase',
  Pick<CounselingCaseClosed['data'], 'reasonCode' | 'summary'> & {
    /** Last days of activities of the plan that nobody has settled. */
    openActivities: readonly CivilDate[];
    at: string;
  }
>;

/** Leaving the programme ends counselling whatever is planned or has begun, and so does being one account with another, or none. */
const EXITS: readonly string[] = ['EXITED', 'MERGED', 'ERASED'];

const guardEnd = (
  { reasonCode, openActivities }: CloseCase['data'],
  { handoverOpen, firstCheckpointOn }: Assigned,
  today: CivilDate,
): void => {
  if (EXITS.includes(reasonCode)) return;
  if (handoverOpen) throw new Rejection('HandoverOpen');
  if (openActivities.some((dueOn) => dueOn >= today)) throw new Rejection('PlanActivitiesOpen');
  if (firstCheckpointOn !== undefined && firstCheckpointOn > today)
    throw new Rejection('PlacementBeforeFirstCheckpoint');
};

/**
 * Ends counselling of a participation (COU-15). Throws `NotYet` `CaseNotOpen`; rejects `HandoverOpen`, `PlanActivitiesOpen` and
 * `PlacementBeforeFirstCheckpoint`, none of them for an exit.
 */
export const closeCase = (
  { data }: CloseCase,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  if (counselingCase.status === 'unknown') throw new NotYet('CaseNotOpen');
  if (counselingCase.status === 'closed') return [];
  const closedOn = civilDateOf(data.at);
  if (counselingCase.status === 'assigned') guardEnd(data, counselingCase, closedOn);

  const { caseId, participantId } = counselingCase;
  const { reasonCode, summary } = data;
  const sealed = summary === undefined ? {} : { summary };
  const body = { caseId, participantId, reasonCode, ...sealed, closedOn };
  return [{ type: 'CounselingCaseClosed', data: body }];
};
