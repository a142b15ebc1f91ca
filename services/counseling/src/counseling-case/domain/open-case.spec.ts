import { specificationFor } from '@academy/testing';
import { counselingCaseDecider } from './counseling-case.decider.js';
import { assigned, opened, toOpen } from './counseling-case.examples.js';

const given = specificationFor(counselingCaseDecider);

describe('opening a case', () => {
  it('lets the person wait for a consultant since the participation opened', () =>
    given().when(toOpen()).then(opened));

  it('happens once', () => {
    given(opened).when(toOpen()).thenNothing();
    given(opened, assigned).when(toOpen()).thenNothing();
  });
});
