import type { CivilDate } from '@academy/kernel';
import type { EligibilityPolicy, KnownReview } from './eligibility-review.js';

/** Why somebody may not enter a programme on a day although, or because no, decision is on record. */
type Bar = 'NOT_CONFIRMED' | 'AGE' | 'RESIDENCE';

interface Entering {
  readonly on: CivilDate;
  readonly fullAge: number;
  readonly inSeoul: boolean;
  readonly policy: Pick<EligibilityPolicy, 'ageTo'>;
  /** Policy switch: whether age and residence of the day itself count beside the decision. */
  readonly closesNewEntries: boolean;
}

/**
 * What bars a new entry on a day: no valid decision (REG-9), an age above the limit from the birthday on (REG-19), a home out of
 * Seoul (REG-20). None of it ends what runs.
 */
export const barsTo = (
  reviews: readonly KnownReview[],
  { on, fullAge, inSeoul, policy, closesNewEntries }: Entering,
): readonly Bar[] => {
  const isValid = reviews.some(
    (review) => review.status === 'confirmed' && (review.used || review.validUntil >= on),
  );
  return [
    ...(isValid ? [] : (['NOT_CONFIRMED'] as const)),
    ...(closesNewEntries && fullAge > policy.ageTo ? (['AGE'] as const) : []),
    ...(closesNewEntries && !inSeoul ? (['RESIDENCE'] as const) : []),
  ];
};
