import { specificationFor } from '@academy/testing';
import { duplicateReviewDecider } from './duplicate-review.decider.js';
import { resolved, suspected, toDecide, toOpen } from './duplicate-review.examples.js';

const given = specificationFor(duplicateReviewDecider);

describe('deciding a duplicate review', () => {
  it('REG-2: is a decision of a person, with a reason', () => {
    given(suspected).when(toDecide('SAME')).then(resolved('SAME'));
    given(suspected).when(toDecide('DIFFERENT')).then(resolved('DIFFERENT'));
  });

  it('happens once', () => given(suspected, resolved('SAME')).when(toDecide('SAME')).thenNothing());

  it('REG-2: can be taken back towards DIFFERENT, and not the other way', () => {
    given(suspected, resolved('SAME')).when(toDecide('DIFFERENT')).then(resolved('DIFFERENT'));
    given(suspected, resolved('DIFFERENT'))
      .when(toDecide('SAME'))
      .thenRejected('DuplicateAlreadyDecided');
  });

  it('needs a suspicion, and does not begin it anew', () => {
    given().when(toDecide('SAME')).thenRejected('DuplicateReviewUnknown');
    given(suspected, resolved('DIFFERENT')).when(toOpen()).thenNothing();
  });
});
