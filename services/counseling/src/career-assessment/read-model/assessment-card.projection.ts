import {
  AssessmentInvalidated,
  AssessmentScored,
  AssessmentStarted,
  AssessmentSubmitted,
  ReadinessLevelContested,
  ReadinessLevelProposed,
} from '@academy/contracts';
import { readModel } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { CareerAssessmentEvent } from '../domain/events.js';
import { AssessmentCard } from './assessment-card.entity.js';

const change =
  (fields: Partial<AssessmentCard>) =>
  (card: AssessmentCard | undefined): AssessmentCard | null =>
    card ? { ...card, ...fields } : null;

export const assessmentCardProjection: Projection<CareerAssessmentEvent, AssessmentCard> = {
  name: 'assessment-card',
  kind: 'keyed',
  keyOf: ({ data }) => data.assessmentId,
  cases: {
    AssessmentStarted:
      ({ data }) =>
      () => ({ ...data, status: 'STARTED', dimensions: [], proposal: null }),
    AssessmentSubmitted: () => change({ status: 'SUBMITTED' }),
    AssessmentScored: ({ data: { dimensions } }) => change({ status: 'SCORED', dimensions }),
    ReadinessLevelProposed: ({ data: { proposalId, level, confidence, factors, modelVersion } }) =>
      change({ proposal: { proposalId, level, confidence, factors, modelVersion } }),
    ReadinessLevelContested: () => change({ status: 'CONTESTED' }),
    AssessmentInvalidated: () => change({ status: 'INVALIDATED' }),
  },
};

/** The assessments of a case. */
export const assessmentCard = readModel<CareerAssessmentEvent, AssessmentCard>({
  projection: assessmentCardProjection,
  entity: AssessmentCard,
  uses: [
    AssessmentStarted,
    AssessmentSubmitted,
    AssessmentScored,
    ReadinessLevelProposed,
    ReadinessLevelContested,
    AssessmentInvalidated,
  ],
});
