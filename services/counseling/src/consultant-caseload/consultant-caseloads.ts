import { category } from '@academy/kernel';
import { consultantCaseloadDecider } from './domain/consultant-caseload.decider.js';

/** Caseloads: `consultant-caseload-<consultantId>`. */
export const consultantCaseloads = category('consultant-caseload', consultantCaseloadDecider, {
  about: 'stream',
});
