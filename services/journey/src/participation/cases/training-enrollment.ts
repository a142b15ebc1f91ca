import type {
  BasicEducationCompleted,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
} from '@academy/contracts';
import { addDays, type Cases } from '@academy/kernel';
import { review, reviewPlan, turn, type Change } from './turn.js';

const afterClass = (): Change => review(({ reviewAfterClassDays }) => reviewAfterClassDays);

/** What training asks for next. */
export const trainingCases: Cases<
  | BasicEducationCompleted
  | EnrollmentCancelled
  | EnrollmentCompleted
  | EnrollmentConfirmed
  | EnrollmentNotCompleted,
  Change
> = {
  EnrollmentConfirmed: ({ data: { startsOn } }) =>
    turn(({ levels }) => ({
      step: 'COMPLETE_CLASS',
      dueOn: addDays(startsOn, levels.reviewDays + levels.settleDays),
    })),
  EnrollmentCancelled: reviewPlan,
  EnrollmentCompleted: afterClass,
  EnrollmentNotCompleted: afterClass,
  BasicEducationCompleted: afterClass,
};
