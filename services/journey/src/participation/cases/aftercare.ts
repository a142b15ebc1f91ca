import type { AftercareOpened, FollowUpCompleted } from '@academy/contracts';
import { addDays, type Cases } from '@academy/kernel';
import type { OpenParticipation } from '../read-model/open-participation.entity.js';
import { turn, type Change, type Day, type Turn } from './turn.js';

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

/** What after-care asks for next. */
export const aftercareCases: Cases<AftercareOpened | FollowUpCompleted, Change> = {
  AftercareOpened: ({ data }) =>
    turn((day) =>
      nextCheckpoint(
        data.checkpoints.map(({ code, dueOn }) => ({ code, dueOn })),
        day,
      ),
    ),
  FollowUpCompleted: ({ data }) =>
    turn((day, { checkpoints }) =>
      nextCheckpoint(
        checkpoints.filter(({ code }) => code !== data.code),
        day,
      ),
    ),
};
