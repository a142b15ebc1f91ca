import type { ReadinessLevelProposed, ScoredDimension } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { CareerAssessmentEvent } from './events.js';

type Proposal = ReadinessLevelProposed['data'];

interface Keys {
  readonly assessmentId: string;
  readonly caseId: string;
  readonly participantId: string;
}

export interface Started {
  readonly status: 'STARTED' | 'SUBMITTED' | 'SCORED' | 'CONTESTED' | 'INVALIDATED';
  readonly keys: Keys;
  readonly dimensions: readonly ScoredDimension[];
  /** Every run of the model, the latest last; which level holds is a matter of the case (COU-9). */
  readonly proposals: readonly Proposal[];
}

/** One run of an instrument with one person. */
export type CareerAssessment = { readonly status: 'unknown' } | Started;

export const initialState: CareerAssessment = { status: 'unknown' };

const evolveStarted = (state: Started, { type, data }: CareerAssessmentEvent): Started => {
  switch (type) {
    case 'AssessmentStarted':
      return state;
    case 'AssessmentSubmitted':
      return { ...state, status: 'SUBMITTED' };
    case 'AssessmentScored':
      return { ...state, status: 'SCORED', dimensions: data.dimensions };
    case 'ReadinessLevelProposed':
      return { ...state, proposals: [...state.proposals, data] };
    case 'ReadinessLevelContested':
      return { ...state, status: 'CONTESTED' };
    case 'AssessmentInvalidated':
      return { ...state, status: 'INVALIDATED' };
  }
};

/** The assessment after an event. */
export const evolve = (
  assessment: CareerAssessment,
  event: CareerAssessmentEvent,
): CareerAssessment => {
  if (assessment.status !== 'unknown') return evolveStarted(assessment, event);
  if (event.type !== 'AssessmentStarted') return assessment;
  const { assessmentId, caseId, participantId } = event.data;
  const keys = { assessmentId, caseId, participantId };
  return { status: 'STARTED', keys, dimensions: [], proposals: [] };
};

/** The assessment, if it may be used. Rejects `AssessmentUnknown` and `AssessmentInvalid`. */
export const validIn = (assessment: CareerAssessment): Started => {
  if (assessment.status === 'unknown') throw new Rejection('AssessmentUnknown');
  if (assessment.status === 'INVALIDATED') throw new Rejection('AssessmentInvalid');
  return assessment;
};

/** What the model proposed last for a case. Rejects as `validIn`, `AssessmentOfAnotherCase` and `NothingProposed`. */
export const latestProposal = (assessment: CareerAssessment, caseId: string): Proposal => {
  const { keys, proposals } = validIn(assessment);
  if (keys.caseId !== caseId) throw new Rejection('AssessmentOfAnotherCase');
  const latest = proposals.at(-1);
  if (latest === undefined) throw new Rejection('NothingProposed');
  return latest;
};
