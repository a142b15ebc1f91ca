import { inForce, type CivilDate, type Dated } from '@academy/kernel';
import type { Static } from 'typebox';
import type { DeclaredPolicies } from './declared-policies.js';
import type { PolicyBook } from './policy-book.js';

type InForce<D extends DeclaredPolicies> = {
  readonly [K in keyof D]: Static<D[K]['values']> & Dated;
};

/** What was read of one edition of a book, by day. */
interface Read<D extends DeclaredPolicies> {
  readonly edition: number;
  readonly days: Map<CivilDate, InForce<D>>;
}

/** Days that are remembered at once: a simulation goes through years of them. */
const MOST_DAYS = 100;

/**
 * Reads a service's policies in their own types, each day once until another version is known. The reader throws `RangeError` for a
 * date before the first version. A book's values have the form of their declaration: it was checked when they were published.
 */
export const policiesIn = <D extends DeclaredPolicies>(declared: D) => {
  const codes = Object.keys(declared);
  const known = new WeakMap<PolicyBook, Read<D>>();

  const daysOf = (book: PolicyBook): Read<D>['days'] => {
    const held = known.get(book);
    if (held?.edition === book.edition && held.days.size < MOST_DAYS) return held.days;
    const days: Read<D>['days'] = new Map();
    known.set(book, { edition: book.edition, days });
    return days;
  };

  return (book: PolicyBook, on: CivilDate): InForce<D> => {
    const days = daysOf(book);
    const held = days.get(on);
    if (held) return held;
    const read = Object.freeze(
      Object.fromEntries(codes.map((code) => [code, inForce(book.versionsOf(code), on)])),
    ) as InForce<D>;
    days.set(on, read);
    return read;
  };
};
