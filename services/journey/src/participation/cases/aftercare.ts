import type {
  AftercareClosed,
  AftercareOpened,
  EarlySeparationDetected,
  FollowUpCompleted,
  FollowUpMissed,
} from '@academy/contracts';
import { addDays, type Cases } from '@academy/kernel';
import type { OpenParticipation } from '../read-model/open-participation.entity.js';
import { review, turn, type Change, type Day, type Turn } from './turn.js';

/** The next check-point, or the exit when none is left. */
const nextCheckpoint = (
  checkpoints: OpenParticipation['checkpoints'],
  { today, levels }: Day,
): Turn => {
  const [next] = checkpoints;
  return next
    ? { step: 'FOLLOW_UP', dueOn: next.dueOn, learnt: { checkpoints } }
    : { step: 'CONFIRM_EXIT', dueOn: addDays(today, levels.reviewDays), learnt: { checkpoints } };
};

/** Whose work ended, or never was, is counselled again; of the others the exit is left to confirm. */
const closed = ({ data: { reasonCode } }: AftercareClosed): Change =>
  reasonCode === 'SEPARATED' || reasonCode === 'VOIDED'
    ? turn(({ today, levels }) => ({
        step: 'REVIEW_PLAN',
        dueOn: addDays(today, levels.reviewAfterClassDays),
        learnt: { checkpoints: [] },
      }))
    : turn((day) => nextCheckpoint([], day));

const past = ({ data }: FollowUpCompleted | FollowUpMissed): Change =>
  turn((day, { checkpoints }) =>
    nextCheckpoint(
      checkpoints.filter(({ code }) => code !== data.code),
      day,
    ),
  );

/** What after-care asks for next. */
export const aftercareCases: Cases<
  AftercareClosed | AftercareOpened | EarlySeparationDetected | FollowUpCompleted | FollowUpMissed,
  Change
> = {
  AftercareOpened: ({ data }) =>
    turn((day) =>
      nextCheckpoint(
        data.checkpoints.map(({ code, dueOn }) => ({ code, dueOn })),
        day,
      ),
    ),
  FollowUpCompleted: past,
  FollowUpMissed: past,
  EarlySeparationDetected: () => review(({ reviewAfterClassDays }) => reviewAfterClassDays),
  AftercareClosed: closed,
};
