export { codesThrownIn } from './codes-thrown-in.js';
export { FixedClock } from './fixed-clock.js';
export { rowSpecificationFor } from './given-row.js';
export { specificationFor } from './given.js';
