import { specificationFor } from '@academy/testing';
import { duplicateReviewDecider } from './duplicate-review.decider.js';
import { suspected, toOpen } from './duplicate-review.examples.js';

const given = specificationFor(duplicateReviewDecider);

describe('opening a duplicate review', () => {
  it('REG-1: names both accounts and belongs to the journey of the newer one', () =>
    given().when(toOpen()).then(suspected));

  it('happens once for a pair, however often the newer account tries', () =>
    given(suspected)
      .when(toOpen({ at: '2026-03-05T01:00:00.000Z' }))
      .thenNothing());

  it('needs two accounts', () =>
    given()
      .when(toOpen({ newerId: suspected.data.participantIds[0] ?? '' }))
      .thenRejected('DuplicateNeedsTwoAccounts'));
});
