import type {
  BasicEducationCompleted,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentNotCompleted,
  EnrollmentRejected,
  EnrollmentSeatOffered,
  EnrollmentSelected,
  EnrollmentWithdrawn,
} from '@academy/contracts';
import { addDays, civilDateOf, type Cases } from '@academy/kernel';
import { review, reviewPlan, turn, type Change } from './turn.js';

type Trained =
  | BasicEducationCompleted
  | EnrollmentCancelled
  | EnrollmentCompleted
  | EnrollmentConfirmed
  | EnrollmentDismissed
  | EnrollmentNotCompleted
  | EnrollmentRejected
  | EnrollmentSeatOffered
  | EnrollmentSelected
  | EnrollmentWithdrawn;

const afterClass = (): Change => review(({ reviewAfterClassDays }) => reviewAfterClassDays);

/** The seat is the person's to take until then; no answer ends the enrolment, which asks for the next step. */
const answerBy = (deadline: string): Change =>
  turn(() => ({ step: 'ANSWER_SEAT', dueOn: civilDateOf(deadline) }));

/** What training asks for next. */
export const trainingCases: Cases<Trained, Change> = {
  EnrollmentSelected: ({ data: { confirmBy } }) => answerBy(confirmBy),
  EnrollmentSeatOffered: ({ data }) => answerBy(data.answerBy),
  EnrollmentConfirmed: ({ data: { startsOn } }) =>
    turn(({ levels }) => ({
      step: 'COMPLETE_CLASS',
      dueOn: addDays(startsOn, levels.reviewDays + levels.settleDays),
    })),
  EnrollmentCancelled: reviewPlan,
  EnrollmentRejected: afterClass,
  EnrollmentWithdrawn: afterClass,
  EnrollmentDismissed: afterClass,
  EnrollmentCompleted: afterClass,
  EnrollmentNotCompleted: afterClass,
  BasicEducationCompleted: afterClass,
};
