import type { Step } from './step.js';

const dimensions = [
  ...(['COMMUNICATION', 'ADAPTATION', 'WILL_TO_ACT', 'DIGITAL_SKILL'] as const),
  ...(['PROBLEM_SOLVING', 'JOB_SEARCH_SKILL', 'CAREER_CLARITY', 'CONSTRAINTS'] as const),
] as const;

/** The consultant scores the answers; the model proposes a level (COU-9). */
export const haveReadinessProposed: Step = async ({ clients, person, way, dice }) => {
  const consultant = clients[way.consultant];
  const assessment = `/counseling/v1/assessments/${way.assessmentId}`;
  await consultant.post(`${assessment}/scores`, `${person.key}-scores`, {
    scores: dimensions.map((code) => ({ code, score: dice.between(30, 95) })),
    scoringVersion: '2026.1',
  });
  await consultant.post(`${assessment}/readiness-proposals`, `${person.key}-proposal`);
};
