import { specificationFor } from '@academy/testing';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, completed, confirmed, toConfirm } from './enrollment.examples.js';

const given = specificationFor(enrollmentDecider);

describe('confirming an enrolment', () => {
  it('gives the person their place', () => given(applied).when(toConfirm()).then(confirmed));

  it('is the same once and twice', () => {
    given(applied, confirmed).when(toConfirm()).thenNothing();
    given(applied, confirmed, completed).when(toConfirm()).thenNothing();
  });

  it('needs an application', () => given().when(toConfirm()).thenRejected('EnrollmentNotApplied'));
});
