import type { Step } from './step.js';

const QUESTIONS = 8;

/** The person hands in what they answered. */
export const handInAnswers: Step = async ({ clients, person, way, dice }) => {
  const answers = Array.from({ length: QUESTIONS }, (_, at) => [`Q${at + 1}`, dice.between(1, 5)]);
  await clients
    .person(way.participantId)
    .post(`/counseling/v1/assessments/${way.assessmentId}/answers`, `${person.key}-answers`, {
      answers: Object.fromEntries(answers) as object,
      durationSec: dice.between(600, 1_800),
      assisted: dice.chance(0.2),
    });
};
