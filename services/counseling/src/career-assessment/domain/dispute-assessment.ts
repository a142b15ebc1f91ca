import { Rejection, type Message } from '@academy/kernel';
import { validIn, type CareerAssessment } from './career-assessment.js';
import type { CareerAssessmentEvent } from './events.js';

/** The grounds come sealed. */
export type ContestReadiness = Message<'ContestReadiness', { grounds?: string }>;
export type InvalidateAssessment = Message<
  'InvalidateAssessment',
  { reasonCode: string; byId: string }
>;

/** The participant objects (COU-10). Rejects as `validIn`, and `NothingProposed`. */
export const contestReadiness = (
  { data }: ContestReadiness,
  assessment: CareerAssessment,
): readonly CareerAssessmentEvent[] => {
  const { keys, status, proposals } = validIn(assessment);
  if (status === 'CONTESTED') return [];
  if (proposals.length === 0) throw new Rejection('NothingProposed');

  return [{ type: 'ReadinessLevelContested', data: { ...keys, ...data } }];
};

/** Keeps an assessment from being used. Rejects `AssessmentUnknown`. */
export const invalidateAssessment = (
  { data }: InvalidateAssessment,
  assessment: CareerAssessment,
): readonly CareerAssessmentEvent[] => {
  if (assessment.status === 'INVALIDATED') return [];
  return [{ type: 'AssessmentInvalidated', data: { ...validIn(assessment).keys, ...data } }];
};
