import type { ParticipantMarkedJobReady } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { caseOf, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

export type MarkJobReady = Message<
  'MarkJobReady',
  Pick<ParticipantMarkedJobReady['data'], 'occupations' | 'byId'> & { at: string }
>;

/**
 * The responsible consultant says that the person can be referred now, for as long as the confirmed level holds (T-23). Throws as
 * `caseOf`; rejects `ReadinessNotConfirmed` and `ReadinessExpired`.
 */
export const markJobReady = (
  { data: { occupations, byId, at } }: MarkJobReady,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  const { caseId, participantId, readiness } = caseOf(byId, counselingCase);
  const effective = readiness.at(-1);
  if (effective === undefined) throw new Rejection('ReadinessNotConfirmed');
  if (effective.validUntil < civilDateOf(at)) throw new Rejection('ReadinessExpired');

  const keys = { caseId, participantId };
  const data = { ...keys, occupations: [...occupations], byId, until: effective.validUntil };
  return [{ type: 'ParticipantMarkedJobReady', data }];
};
