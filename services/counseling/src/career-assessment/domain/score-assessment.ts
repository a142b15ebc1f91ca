import type { AssessmentDimension, AssessmentScored, ScoredDimension } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { validIn, type CareerAssessment } from './career-assessment.js';
import type { CareerAssessmentEvent } from './events.js';

interface ScoringPolicy {
  readonly version: string;
  /** From this score on a dimension is in the middle band, or in the high one. */
  readonly middleFrom: number;
  readonly highFrom: number;
}

interface Score {
  readonly code: AssessmentDimension;
  readonly score: number;
}

export type ScoreAssessment = Message<
  'ScoreAssessment',
  Pick<AssessmentScored['data'], 'scoringVersion'> & {
    scores: readonly Score[];
    policy: ScoringPolicy;
  }
>;

const bandOf = (
  score: number,
  { middleFrom, highFrom }: ScoringPolicy,
): ScoredDimension['band'] => {
  if (score >= highFrom) return 'HIGH';
  return score >= middleFrom ? 'MIDDLE' : 'LOW';
};

/** Says what the answers come to. Rejects as `validIn`, `NotSubmitted`, and `DimensionTwice`. */
export const scoreAssessment = (
  { data: { scores, scoringVersion, policy } }: ScoreAssessment,
  assessment: CareerAssessment,
): readonly CareerAssessmentEvent[] => {
  const { keys, status } = validIn(assessment);
  if (status === 'STARTED') throw new Rejection('NotSubmitted');
  if (new Set(scores.map(({ code }) => code)).size !== scores.length)
    throw new Rejection('DimensionTwice');

  const dimensions = scores.map(({ code, score }) => ({
    code,
    score,
    band: bandOf(score, policy),
  }));
  return [{ type: 'AssessmentScored', data: { ...keys, dimensions, scoringVersion } }];
};
