import type { RetentionBasis } from '@academy/contracts';

/** From the strongest to the weakest (AFT-6). */
const strongestFirst: readonly RetentionBasis[] = [
  'EI_RECORD',
  'PAY_RECORD',
  'EMPLOYER_CONFIRMATION',
  'VISIT',
  'SELF_REPORT',
];

const documentary: ReadonlySet<RetentionBasis> = new Set([
  'EI_RECORD',
  'PAY_RECORD',
  'EMPLOYER_CONFIRMATION',
]);

/** How much stronger one kind of evidence is than another; 0 for the same, negative for a weaker one. */
export const strengthOver = (basis: RetentionBasis, known: RetentionBasis): number =>
  strongestFirst.indexOf(known) - strongestFirst.indexOf(basis);

/** Whether it stands in writing, so that nobody has to be asked (AFT-3, AFT-17). */
export const isDocumentary = (basis: RetentionBasis): boolean => documentary.has(basis);
