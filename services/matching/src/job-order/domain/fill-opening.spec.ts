import { specificationFor } from '@academy/testing';
import { jobOrderDecider } from './job-order.decider.js';
import {
  anotherPlacementId,
  filled,
  lastOpeningFilled,
  openingFilled,
  placementId,
  published,
  submitted,
  toFill,
} from './job-order.examples.js';
import { openUntil } from './job-order.js';

const given = specificationFor(jobOrderDecider);
const full = [submitted, published, openingFilled, lastOpeningFilled, filled] as const;

describe('filling an opening', () => {
  it('MAT-5: counts the openings that remain', () =>
    given(submitted, published).when(toFill(placementId)).then(openingFilled));

  it('MAT-5: closes the order with the last one', () => {
    given(submitted, published, openingFilled)
      .when(toFill(anotherPlacementId))
      .then(lastOpeningFilled, filled);
    given(submitted, published, openingFilled)
      .when(toFill(anotherPlacementId))
      .thenState((order) => {
        expect(openUntil(order)).toBeNull();
      });
  });

  it('MAT-5: cannot place more people than there are openings', () =>
    given(...full)
      .when(toFill('0199b2c0-0000-7000-8000-0000000091a9'))
      .thenRejected('JobOrderAlreadyFilled'));

  it('is the same once and twice, in a filled order as well', () => {
    given(submitted, published, openingFilled).when(toFill(placementId)).thenNothing();
    given(...full)
      .when(toFill(placementId))
      .thenNothing();
  });

  it('needs a published order', () => {
    given(submitted).when(toFill(placementId)).thenRejected('JobOrderNotPublished');
    given().when(toFill(placementId)).thenRejected('JobOrderNotSubmitted');
  });
});
