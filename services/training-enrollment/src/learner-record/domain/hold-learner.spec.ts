import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import {
  admittedToBasic,
  held,
  holdLifted,
  opened,
  toAdmitToBasic,
  toHold,
  toLiftHold,
} from './learner-record.examples.js';

const given = specificationFor(learnerRecordDecider);

describe('an account under a duplicate review', () => {
  it('REG-1: waits for the review, once, whether its record is open or not', () => {
    given(opened).when(toHold()).then(held);
    given().when(toHold()).then(held);
    given(opened, held).when(toHold()).thenNothing();
  });

  it('REG-1: is admitted to no class while it waits, and as before when it is another person', () => {
    given(opened, held).when(toAdmitToBasic()).thenRejected('LearnerUnderReview');
    given(opened, held).when(toLiftHold()).then(holdLifted);
    given(opened, held, holdLifted).when(toAdmitToBasic()).then(admittedToBasic);
  });

  it('goes on waiting for one review when another is decided', () => {
    const other = '0199b2c0-0000-7000-8000-0000000000d9';
    given(opened, held)
      .when(toLiftHold({ reviewId: other }))
      .thenNothing();
    given(opened).when(toLiftHold()).thenNothing();
  });
});
