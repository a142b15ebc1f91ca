import { Rejection, type Message } from '@academy/kernel';
import { validIn, type CareerAssessment } from './career-assessment.js';
import type { CareerAssessmentEvent } from './events.js';
import { MODEL_VERSION, proposeLevel } from './readiness-model.js';

export type ProposeReadiness = Message<'ProposeReadiness', { proposalId: string }>;

/**
 * Runs the model on the scores. Every run is a proposal of its own and changes no level (COU-9). Rejects as `validIn`, and
 * `NotScored`.
 */
export const proposeReadiness = (
  { data: { proposalId } }: ProposeReadiness,
  assessment: CareerAssessment,
): readonly CareerAssessmentEvent[] => {
  const { keys, dimensions, proposals } = validIn(assessment);
  if (dimensions.length === 0) throw new Rejection('NotScored');
  if (proposals.some((earlier) => earlier.proposalId === proposalId)) return [];

  const { level, confidence, factors } = proposeLevel(dimensions);
  const data = {
    ...{ ...keys, proposalId, level, confidence },
    ...{ factors: [...factors], modelVersion: MODEL_VERSION },
  };
  return [{ type: 'ReadinessLevelProposed', data }];
};
