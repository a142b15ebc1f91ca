export { codesThrownIn } from './codes-thrown-in.js';
export { FixedClock } from './fixed-clock.js';
export { examplesSpecificationFor } from './given-examples.js';
export { rowSpecificationFor } from './given-row.js';
export { specificationFor } from './given.js';
