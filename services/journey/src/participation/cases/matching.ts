import type {
  PlacementConfirmed,
  PlacementStarted,
  ReferralConsented,
  ReferralDeclined,
  ReferralProposed,
  ReferralSent,
} from '@academy/contracts';
import { addDays, civilDateOf, type Cases } from '@academy/kernel';
import { reviewPlan, turn, type Change } from './turn.js';

/** What matching asks for next. */
export const matchingCases: Cases<
  | PlacementConfirmed
  | PlacementStarted
  | ReferralConsented
  | ReferralDeclined
  | ReferralProposed
  | ReferralSent,
  Change
> = {
  ReferralProposed: ({ data: { answerBy } }) =>
    turn(() => ({ step: 'ANSWER_REFERRAL', dueOn: dayIn(answerBy) })),
  ReferralConsented: () =>
    turn(({ today, levels }) => ({
      step: 'SEND_REFERRAL',
      dueOn: addDays(today, levels.sendDays),
    })),
  ReferralDeclined: reviewPlan,
  ReferralSent: ({ data: { respondBy } }) =>
    turn(() => ({ step: 'FOLLOW_EMPLOYER', dueOn: dayIn(respondBy) })),
  PlacementConfirmed: ({ data: { startOn } }) =>
    turn(({ levels }) => ({ step: 'CONFIRM_START', dueOn: addDays(startOn, levels.startDays) })),
  // Paid activity has check-points of its own kind; until they are told, the consultant looks after the person.
  PlacementStarted: reviewPlan,
};

/** A deadline is told as a date or as an instant. */
const dayIn = (deadline: string): string =>
  deadline.includes('T') ? civilDateOf(deadline) : deadline;
