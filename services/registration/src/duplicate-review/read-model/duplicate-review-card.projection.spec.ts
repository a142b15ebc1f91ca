import { rowSpecificationFor } from '@academy/testing';
import { mergedAway, reversed } from '../../participant/domain/standing.examples.js';
import { resolved, suspected } from '../domain/duplicate-review.examples.js';
import { duplicateReviewCardProjection } from './duplicate-review-card.projection.js';

const given = rowSpecificationFor(duplicateReviewCardProjection);
const { reviewId, participantId, participantIds, basis, score, suspectedAt } = suspected.data;
const card = {
  reviewId,
  participantId,
  olderId: participantIds[0] ?? '',
  status: 'OPEN',
  basis,
  score,
  suspectedAt,
} as const;

describe('the card of a duplicate review', () => {
  it('names both accounts while somebody has to decide', () =>
    given().when(suspected, {}).then(card));

  it('tells the decision', () => {
    given(card)
      .when(resolved('SAME'), {})
      .then({ ...card, status: 'SAME' });
    given(card)
      .when(resolved('DIFFERENT'), {})
      .then({ ...card, status: 'DIFFERENT' });
    given().when(resolved('SAME'), {}).then(null);
  });

  it('REG-2: is done when the accounts are merged, until somebody undoes that', () => {
    const done = { ...card, status: 'MERGED' } as const;
    given({ ...card, status: 'SAME' })
      .when(mergedAway, {})
      .then(done);
    given(done)
      .when(reversed, {})
      .then({ ...card, status: 'SAME' });
  });
});
