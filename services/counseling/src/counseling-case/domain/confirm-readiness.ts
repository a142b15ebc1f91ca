import type { ReadinessLevelConfirmed } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import { caseOf, type CounselingCase } from './counseling-case.js';
import type { CounselingCaseEvent } from './events.js';

interface ReadinessPolicy {
  readonly version: string;
  /** T-23: days after the confirmation within which the level serves as a ground. */
  readonly validDays: number;
}

export type ConfirmReadiness = Message<
  'ConfirmReadiness',
  Omit<ReadinessLevelConfirmed['data'], 'participantId' | 'validUntil'> & {
    policy: ReadinessPolicy;
    at: string;
  }
>;

/**
 * The responsible consultant decides the level (COU-9), against the proposal only with a reason (COU-10). Throws
 * `NotYet` `CaseNotOpen`; rejects `ConsultantNotAssigned`, `NotTheResponsibleConsultant`, `OverrideReasonMissing` and
 * `AssessmentAlreadyConfirmed`.
 */
export const confirmReadiness = (
  { data: { policy, at, ...decision } }: ConfirmReadiness,
  counselingCase: CounselingCase,
): readonly CounselingCaseEvent[] => {
  const { assessmentId, level, decidedBy, agreesWithProposal, overrideReasonCode } = decision;
  const { participantId, readiness } = caseOf(decidedBy, counselingCase);
  if (!agreesWithProposal && overrideReasonCode === undefined)
    throw new Rejection('OverrideReasonMissing');
  const earlier = readiness.find((confirmed) => confirmed.assessmentId === assessmentId);
  if (earlier !== undefined) {
    if (earlier.level === level) return [];
    throw new Rejection('AssessmentAlreadyConfirmed');
  }

  const validUntil = addDays(civilDateOf(at), policy.validDays);
  return [{ type: 'ReadinessLevelConfirmed', data: { ...decision, participantId, validUntil } }];
};
