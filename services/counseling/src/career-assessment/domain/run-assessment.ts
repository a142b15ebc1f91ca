import type { AssessmentStarted, AssessmentSubmitted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { validIn, type CareerAssessment } from './career-assessment.js';
import type { CareerAssessmentEvent } from './events.js';

export type StartAssessment = Message<'StartAssessment', AssessmentStarted['data']>;
/** The answers come sealed. */
export type SubmitAnswers = Message<
  'SubmitAnswers',
  Omit<AssessmentSubmitted['data'], 'assessmentId' | 'caseId' | 'participantId'>
>;

/** Begins a run of an instrument; a second time changes nothing. */
export const startAssessment = (
  { data }: StartAssessment,
  { status }: CareerAssessment,
): readonly CareerAssessmentEvent[] =>
  status === 'unknown' ? [{ type: 'AssessmentStarted', data }] : [];

/** Hands the answers in, once. Rejects as `validIn`, and `AlreadySubmitted`. */
export const submitAnswers = (
  { data }: SubmitAnswers,
  assessment: CareerAssessment,
): readonly CareerAssessmentEvent[] => {
  const { keys, status } = validIn(assessment);
  if (status !== 'STARTED') throw new Rejection('AlreadySubmitted');

  return [{ type: 'AssessmentSubmitted', data: { ...keys, ...data } }];
};
