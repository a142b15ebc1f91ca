import type { ReadinessLevel } from '@academy/contracts';
import { NotYet, Rejection } from '@academy/kernel';
import type { CounselingCaseEvent } from './events.js';

interface Readiness {
  readonly assessmentId: string;
  readonly level: ReadinessLevel;
  readonly validUntil: string;
}

interface Assigned {
  readonly status: 'assigned';
  readonly participantId: string;
  readonly consultantId: string;
  /** Confirmed levels, the effective one last. */
  readonly readiness: readonly Readiness[];
  readonly recommendationIds: readonly string[];
}

/** All counselling of one participation, under one responsible consultant (COU-1). */
export type CounselingCase =
  | { readonly status: 'unknown' }
  | { readonly status: 'waiting'; readonly participantId: string }
  | Assigned;

export const initialState: CounselingCase = { status: 'unknown' };

const evolveAssigned = (
  counselingCase: Assigned,
  { type, data }: CounselingCaseEvent,
): Assigned => {
  switch (type) {
    case 'CounselingCaseOpened':
      return counselingCase;
    case 'ConsultantAssigned':
      return { ...counselingCase, consultantId: data.consultantId };
    case 'ReadinessLevelConfirmed':
      return { ...counselingCase, readiness: [...counselingCase.readiness, data] };
    case 'TrackRecommended': {
      const recommendationIds = [...counselingCase.recommendationIds, data.recommendationId];
      return { ...counselingCase, recommendationIds };
    }
  }
};

const unassessed = { status: 'assigned', readiness: [], recommendationIds: [] } as const;

/** The case after an event; what a consultant does to it comes after the assignment. */
export const evolve = (
  counselingCase: CounselingCase,
  event: CounselingCaseEvent,
): CounselingCase => {
  if (counselingCase.status === 'assigned') return evolveAssigned(counselingCase, event);
  if (event.type === 'CounselingCaseOpened')
    return { status: 'waiting', participantId: event.data.participantId };
  if (event.type !== 'ConsultantAssigned') return counselingCase;

  const { participantId, consultantId } = event.data;
  return { ...unassessed, participantId, consultantId };
};

/**
 * The case, if `staffId` is its responsible consultant (COU-1). Throws `NotYet` `CaseNotOpen` and rejects
 * `ConsultantNotAssigned` and `NotTheResponsibleConsultant`.
 */
export const caseOf = (staffId: string, counselingCase: CounselingCase): Assigned => {
  if (counselingCase.status === 'unknown') throw new NotYet('CaseNotOpen');
  if (counselingCase.status === 'waiting') throw new Rejection('ConsultantNotAssigned');
  if (counselingCase.consultantId !== staffId) throw new Rejection('NotTheResponsibleConsultant');
  return counselingCase;
};
