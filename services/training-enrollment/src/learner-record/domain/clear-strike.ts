import type { TrainingStrikeCleared } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import type { LearnerRecord } from './learner-record.js';
import { counts, restrictedUntil, type StrikePolicy } from './strikes.js';

export type ClearStrike = Message<
  'ClearStrike',
  Pick<TrainingStrikeCleared['data'], 'participantId' | 'strikeId' | 'reason' | 'clearedBy'> & {
    policy: StrikePolicy;
    at: string;
  }
>;

/** Lifts a strike with a reason; the others count as if it had never been (TRN-18). Rejects `StrikeUnknown`. */
export const clearStrike = (
  { data: { policy, at, ...clearing } }: ClearStrike,
  { strikes }: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  const strike = strikes.find(({ strikeId }) => strikeId === clearing.strikeId);
  if (strike === undefined) throw new Rejection('StrikeUnknown');
  if (!counts(strike)) return [];
  const others = strikes.filter((one) => one !== strike);
  const until = restrictedUntil(others, policy);
  const restriction = until === undefined ? {} : { restrictedUntil: until };
  return [{ type: 'TrainingStrikeCleared', data: { ...clearing, ...restriction, clearedAt: at } }];
};
