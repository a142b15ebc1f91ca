import type { PlacementConfirmed, ProgramType } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { PlacementEvent } from './events.js';
import type { Placement } from './placement.js';

export interface PlacementPolicy {
  readonly version: string;
  /** MAT-19: how far ahead of the confirmation a start may lie, in days. */
  readonly maxDaysToStart: number;
  /** T-18: days after the start on which somebody asks whether it took place, and by which that is settled. */
  readonly askDays: number;
  readonly resolveDays: number;
  /** Programmes under which placements are confirmed at present. */
  readonly programTypes: readonly ProgramType[];
}

/** The referral that led to the placement, as its stream has it. */
interface ReferralFact {
  readonly sent: boolean;
  readonly participantId: string;
  readonly jobOrderId: string;
}

type Terms = PlacementConfirmed['data'];

export type ConfirmPlacement = Message<
  'ConfirmPlacement',
  Terms & {
    /** `null` when the terms name no referral, or it is not known. */
    referral: ReferralFact | null;
    policy: PlacementPolicy;
    at: string;
  }
>;

const guardReferral = (
  { participantId, jobOrderId, referralId }: Terms,
  referral: ReferralFact | null,
): void => {
  if (referralId === undefined || !referral?.sent) throw new Rejection('ReferralNotSent');
  if (referral.participantId !== participantId || referral.jobOrderId !== jobOrderId)
    throw new Rejection('ReferralOfAnotherOrder');
};

const guardSource = (terms: Terms, referral: ReferralFact | null): void => {
  switch (terms.source) {
    case 'ACADEMY':
      guardReferral(terms, referral);
      return;
    case 'SELF_FOUND':
      if (terms.referralId !== undefined) throw new Rejection('SelfFoundJobWasReferred');
      return;
    case 'FAIR':
      return;
  }
};

const guardTerm = ({ contractType, contractEndsOn, startOn }: Terms): void => {
  if (contractType === 'FIXED_TERM' && contractEndsOn === undefined)
    throw new Rejection('ContractEndMissing');
  if (contractEndsOn !== undefined && contractEndsOn < startOn)
    throw new Rejection('ContractEndsBeforeStart');
};

/** Whether these terms are confirmed already; rejects `PlacementOfAnother` and `ReportedJobIsSelfFound`. */
const isConfirmed = (terms: Terms, placement: Placement): boolean => {
  if (placement.status === 'unknown') return false;
  if (placement.participantId !== terms.participantId) throw new Rejection('PlacementOfAnother');
  if (placement.status === 'reported') {
    if (terms.source !== 'SELF_FOUND') throw new Rejection('ReportedJobIsSelfFound');
    return false;
  }
  if (placement.employerId !== terms.employerId) throw new Rejection('PlacementOfAnother');
  return true;
};

/** Nobody is asked about a start before it could have been recorded. */
const startChecksOf = (
  { startOn }: Terms,
  { askDays, resolveDays }: PlacementPolicy,
  today: CivilDate,
) => {
  const from = startOn < today ? today : startOn;
  return { askOn: addDays(from, askDays), resolveOn: addDays(from, resolveDays) };
};

/**
 * Records what a person and an employer agreed on. A placement of ours follows a referral that was sent; a job that the
 * person found counts as well, and is marked (MAT-20). Rejects `PlacementOfAnother`, `ReportedJobIsSelfFound`, `ProgramTypeNotOffered`,
 * `ReferralNotSent`, `ReferralOfAnotherOrder`, `SelfFoundJobWasReferred`, `ContractEndMissing`,
 * `ContractEndsBeforeStart` and `StartTooFarAhead` (MAT-19).
 */
export const confirmPlacement = (
  { data: { referral, policy, at, ...terms } }: ConfirmPlacement,
  placement: Placement,
): readonly PlacementEvent[] => {
  if (isConfirmed(terms, placement)) return [];
  if (!policy.programTypes.includes(terms.programType))
    throw new Rejection('ProgramTypeNotOffered');
  guardSource(terms, referral);
  guardTerm(terms);
  const { maxDaysToStart } = policy;
  if (terms.startOn > addDays(civilDateOf(at), maxDaysToStart))
    throw new Rejection('StartTooFarAhead', undefined, { maxDaysToStart });

  const startChecks = startChecksOf(terms, policy, civilDateOf(at));
  return [{ type: 'PlacementConfirmed', data: { ...terms, startChecks } }];
};
