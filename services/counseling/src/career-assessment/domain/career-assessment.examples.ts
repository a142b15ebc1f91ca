import type {
  AssessmentInvalidated,
  AssessmentScored,
  AssessmentStarted,
  AssessmentSubmitted,
  ReadinessLevelContested,
  ReadinessLevelProposed,
} from '@academy/contracts';
import type { ScoreAssessment } from './score-assessment.js';

const keys = {
  assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
  caseId: '0199b2c0-0000-7000-8000-000000000ca1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
const answered = { answers: 'sealed:v1:AAECAwQF', durationSec: 1200, assisted: false };

export const started: AssessmentStarted = {
  type: 'AssessmentStarted',
  data: { ...keys, instrumentCode: 'CAREER_BASIC', instrumentVersion: '2026.1', mode: 'ONLINE' },
};
export const submitted: AssessmentSubmitted = {
  type: 'AssessmentSubmitted',
  data: { ...keys, ...answered },
};
/** A clear direction, little digital skill. */
export const scored: AssessmentScored = {
  type: 'AssessmentScored',
  data: {
    ...keys,
    dimensions: [
      { code: 'CAREER_CLARITY', score: 60, band: 'MIDDLE' },
      { code: 'DIGITAL_SKILL', score: 20, band: 'LOW' },
    ],
    scoringVersion: '2026.1',
  },
};
export const proposed: ReadinessLevelProposed = {
  type: 'ReadinessLevelProposed',
  data: {
    ...{ ...keys, proposalId: '0199b2c0-0000-7000-8000-000000000de1', level: 'R3_TRANSITION' },
    ...{ confidence: 0.34, modelVersion: '2026.1' },
    factors: [
      { code: 'CAREER_CLARITY', direction: 'UP', weight: 0.22 },
      { code: 'DIGITAL_SKILL', direction: 'DOWN', weight: 0.12 },
    ],
  },
};
export const contested: ReadinessLevelContested = { type: 'ReadinessLevelContested', data: keys };
export const invalidated: AssessmentInvalidated = {
  type: 'AssessmentInvalidated',
  data: { ...keys, reasonCode: 'TECHNICAL_FAULT', byId: 'consultant-west' },
};

export const toSubmit = { type: 'SubmitAnswers', data: answered } as const;
export const toPropose = (proposalId = proposed.data.proposalId) =>
  ({ type: 'ProposeReadiness', data: { proposalId } }) as const;
export const toScore = (
  scores: ScoreAssessment['data']['scores'] = scored.data.dimensions,
): ScoreAssessment => ({
  type: 'ScoreAssessment',
  data: {
    scores: scores.map(({ code, score }) => ({ code, score })),
    scoringVersion: '2026.1',
    policy: { version: 'example', middleFrom: 40, highFrom: 70 },
  },
});
