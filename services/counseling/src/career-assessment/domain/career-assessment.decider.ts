import type { Decider } from '@academy/kernel';
import { evolve, initialState, type CareerAssessment } from './career-assessment.js';
import {
  contestReadiness,
  invalidateAssessment,
  type ContestReadiness,
  type InvalidateAssessment,
} from './dispute-assessment.js';
import type { CareerAssessmentEvent } from './events.js';
import { proposeReadiness, type ProposeReadiness } from './propose-readiness.js';
import {
  startAssessment,
  submitAnswers,
  type StartAssessment,
  type SubmitAnswers,
} from './run-assessment.js';
import { scoreAssessment, type ScoreAssessment } from './score-assessment.js';

export type CareerAssessmentCommand =
  | StartAssessment
  | SubmitAnswers
  | ScoreAssessment
  | ProposeReadiness
  | ContestReadiness
  | InvalidateAssessment;

const decide = (
  command: CareerAssessmentCommand,
  assessment: CareerAssessment,
): readonly CareerAssessmentEvent[] => {
  switch (command.type) {
    case 'StartAssessment':
      return startAssessment(command, assessment);
    case 'SubmitAnswers':
      return submitAnswers(command, assessment);
    case 'ScoreAssessment':
      return scoreAssessment(command, assessment);
    case 'ProposeReadiness':
      return proposeReadiness(command, assessment);
    case 'ContestReadiness':
      return contestReadiness(command, assessment);
    case 'InvalidateAssessment':
      return invalidateAssessment(command, assessment);
  }
};

/** One run of an instrument, from the first question to what a model makes of the answers. */
export const careerAssessmentDecider: Decider<
  CareerAssessmentCommand,
  CareerAssessment,
  CareerAssessmentEvent
> = { initialState, decide, evolve };
