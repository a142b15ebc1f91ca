import { problems } from '@academy/platform';
import { attendanceProblems } from './attendance.problems.js';
import { catalogueProblems } from './catalogue.problems.js';
import { learnerProblems } from './learner.problems.js';

/** How training's refusals are told to a caller. */
export const trainingProblems = problems({
  ...catalogueProblems,
  ...learnerProblems,
  ...attendanceProblems,
});
