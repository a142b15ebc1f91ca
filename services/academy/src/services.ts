import type { ServiceDefinition } from '@academy/platform';
import { aftercare } from '../../aftercare/src/definition.js';
import { campusDirectory } from '../../campus-directory/src/definition.js';
import { counseling } from '../../counseling/src/definition.js';
import { journey } from '../../journey/src/definition.js';
import { matching } from '../../matching/src/definition.js';
import { registration } from '../../registration/src/definition.js';
import { trainingEnrollment } from '../../training-enrollment/src/definition.js';

/** The product's services in the order in which they start: reference data first. */
export const allServices: readonly ServiceDefinition[] = [
  campusDirectory,
  registration,
  counseling,
  trainingEnrollment,
  matching,
  aftercare,
  journey,
];
