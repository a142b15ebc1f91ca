import { specificationFor } from '@academy/testing';
import { candidateDecider } from './candidate.decider.js';
import { admitted, consentNoted, opened, toOpen } from './candidate.examples.js';

const given = specificationFor(candidateDecider);

describe('opening a candidacy', () => {
  it('follows a participation, before or after a consent', () => {
    given().when(toOpen()).then(opened);
    given(consentNoted).when(toOpen()).then(opened);
  });

  it('is the same once and twice', () => given(opened, admitted).when(toOpen()).thenNothing());

  it('lives on in the next participation', () => {
    const participationId = '0199b2c0-0000-7000-8000-0000000000f9';
    given(opened)
      .when(toOpen({ participationId }))
      .then({ ...opened, data: { ...opened.data, participationId } });
  });
});
