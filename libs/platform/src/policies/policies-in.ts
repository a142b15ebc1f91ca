import { inForce, type CivilDate, type Dated } from '@academy/kernel';
import type { Static } from 'typebox';
import type { DeclaredPolicies } from './declared-policies.js';
import type { PolicyBook } from './policy-book.js';

type InForce<D extends DeclaredPolicies> = {
  readonly [K in keyof D]: Static<D[K]['values']> & Dated;
};

/**
 * Reads a service's policies in their own types. The reader throws `RangeError` for a date before the first version.
 * A book's values have the form of their declaration: it was checked when they were published.
 */
export const policiesIn =
  <D extends DeclaredPolicies>(declared: D) =>
  (book: PolicyBook, on: CivilDate): InForce<D> =>
    Object.fromEntries(
      Object.keys(declared).map((code) => [code, inForce(book.versionsOf(code), on)]),
    ) as InForce<D>;
