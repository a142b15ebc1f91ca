export {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  endOfPeriod,
  fullAge,
  isCivilDate,
  startOfDay,
} from './civil-date.js';
export type { CivilDate } from './civil-date.js';
export { Clock, SystemClock } from './clock.js';
export { inForce } from './dated.js';
export type { Dated, Versions } from './dated.js';
export { category, fold } from './decider.js';
export type { About, Category, CategoryOptions, Claim, Decider, Timer } from './decider.js';
export {
  ClaimTaken,
  CommandIdReused,
  InvalidInput,
  Unavailable,
  VersionConflict,
} from './failures.js';
export { match } from './messages.js';
export type { Cases, Message, Of } from './messages.js';
export type { Process } from './process.js';
export { project } from './projection.js';
export type { Projection } from './projection.js';
export { NotYet, Rejection } from './rejection.js';
export type { RejectionDetails } from './rejection.js';
export { addWorkingDays } from './working-days.js';
