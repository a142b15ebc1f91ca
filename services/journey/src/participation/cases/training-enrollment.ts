import type {
  BasicEducationCompleted,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentNotCompleted,
  EnrollmentRejected,
  EnrollmentWithdrawn,
} from '@academy/contracts';
import { addDays, type Cases } from '@academy/kernel';
import { review, reviewPlan, turn, type Change } from './turn.js';

type Trained =
  | BasicEducationCompleted
  | EnrollmentCancelled
  | EnrollmentCompleted
  | EnrollmentConfirmed
  | EnrollmentDismissed
  | EnrollmentNotCompleted
  | EnrollmentRejected
  | EnrollmentWithdrawn;

const afterClass = (): Change => review(({ reviewAfterClassDays }) => reviewAfterClassDays);

/** What training asks for next. */
export const trainingCases: Cases<Trained, Change> = {
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
