import { rowSpecificationFor } from '@academy/testing';
import {
  contested,
  invalidated,
  proposed,
  scored,
  started,
  submitted,
} from '../domain/career-assessment.examples.js';
import type { AssessmentCard } from './assessment-card.entity.js';
import { assessmentCardProjection } from './assessment-card.projection.js';

const given = rowSpecificationFor(assessmentCardProjection);
const card: AssessmentCard = {
  ...started.data,
  status: 'STARTED',
  dimensions: [],
  proposal: null,
};

describe('the card of an assessment', () => {
  it('says how far it is', () => {
    given().when(started, {}).then(card);
    given(card)
      .when(submitted, {})
      .then({ ...card, status: 'SUBMITTED' });
    given(card)
      .when(contested, {})
      .then({ ...card, status: 'CONTESTED' });
    given(card)
      .when(invalidated, {})
      .then({ ...card, status: 'INVALIDATED' });
  });

  it('COU-11: shows what was measured and what spoke for the proposal', () => {
    const { dimensions } = scored.data;
    given(card)
      .when(scored, {})
      .then({ ...card, status: 'SCORED', dimensions });
    const { proposalId, level, confidence, factors, modelVersion } = proposed.data;
    given(card)
      .when(proposed, {})
      .then({ ...card, proposal: { proposalId, level, confidence, factors, modelVersion } });
  });
});
