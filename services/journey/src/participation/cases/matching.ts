import type {
  EmployerResponded,
  JobOfferAccepted,
  JobOfferDeclined,
  JobOfferExpired,
  JobOfferExtended,
  PlacementConfirmed,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStarted,
  ReferralConsented,
  ReferralDeclined,
  ReferralExpired,
  ReferralProposed,
  ReferralSent,
  ReferralWithdrawn,
} from '@academy/contracts';
import { addDays, civilDateOf, type Cases, type CivilDate } from '@academy/kernel';
import { review, reviewPlan, turn, type Change } from './turn.js';

type Matched =
  | EmployerResponded
  | JobOfferAccepted
  | JobOfferDeclined
  | JobOfferExpired
  | JobOfferExtended
  | PlacementConfirmed
  | PlacementEnded
  | PlacementNotStarted
  | PlacementStarted
  | ReferralConsented
  | ReferralDeclined
  | ReferralExpired
  | ReferralProposed
  | ReferralSent
  | ReferralWithdrawn;

/** A deadline is told as a date or as an instant. */
const dayIn = (deadline: string): CivilDate =>
  deadline.includes('T') ? civilDateOf(deadline) : deadline;

/** What was hoped for did not come about: the consultant looks for the next soon. */
const lookAgain = (): Change => review(({ reviewAfterClassDays }) => reviewAfterClassDays);

/** What matching asks for next. */
export const matchingCases: Cases<Matched, Change> = {
  ReferralProposed: ({ data: { answerBy } }) =>
    turn(() => ({ step: 'ANSWER_REFERRAL', dueOn: dayIn(answerBy) })),
  ReferralConsented: () =>
    turn(({ today, levels }) => ({
      step: 'SEND_REFERRAL',
      dueOn: addDays(today, levels.sendDays),
    })),
  ReferralDeclined: reviewPlan,
  ReferralExpired: lookAgain,
  ReferralWithdrawn: lookAgain,
  ReferralSent: ({ data: { respondBy } }) =>
    turn(() => ({ step: 'FOLLOW_EMPLOYER', dueOn: dayIn(respondBy) })),
  EmployerResponded: ({ data: { result } }) =>
    result === 'REJECT'
      ? lookAgain()
      : turn(({ today, levels }) => ({
          step: 'FOLLOW_EMPLOYER',
          dueOn: addDays(today, levels.startDays),
        })),
  JobOfferExtended: ({ data: { answerBy } }) =>
    turn(() => ({ step: 'ANSWER_OFFER', dueOn: dayIn(answerBy) })),
  JobOfferAccepted: () =>
    turn(({ today, levels }) => ({
      step: 'CONFIRM_START',
      dueOn: addDays(today, levels.startDays),
    })),
  JobOfferDeclined: lookAgain,
  JobOfferExpired: lookAgain,
  PlacementConfirmed: ({ data: { startOn } }) =>
    turn(({ levels }) => ({ step: 'CONFIRM_START', dueOn: addDays(startOn, levels.startDays) })),
  PlacementNotStarted: lookAgain,
  PlacementEnded: lookAgain,
  // Paid activity has check-points of its own kind; until they are told, the consultant looks after the person.
  PlacementStarted: reviewPlan,
};
