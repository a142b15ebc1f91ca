import type { PlacementConfirmed, ProgramType } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { PlacementEvent } from './events.js';
import type { Placement } from './placement.js';

export interface PlacementPolicy {
  readonly version: string;
  /** MAT-19: how far ahead of the confirmation a start may lie, in days. */
  readonly maxDaysToStart: number;
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

/**
 * Records what a person and an employer agreed on. A placement of ours follows a referral that was sent; a job that the
 * person found counts as well, and is marked (MAT-20). Rejects `PlacementOfAnother`, `ProgramTypeNotOffered`,
 * `ReferralNotSent`, `ReferralOfAnotherOrder`, `SelfFoundJobWasReferred`, `ContractEndMissing`,
 * `ContractEndsBeforeStart` and `StartTooFarAhead` (MAT-19).
 */
export const confirmPlacement = (
  { data: { referral, policy, at, ...terms } }: ConfirmPlacement,
  placement: Placement,
): readonly PlacementEvent[] => {
  if (placement.status !== 'unknown') {
    const { participantId, employerId } = placement;
    if (participantId === terms.participantId && employerId === terms.employerId) return [];
    throw new Rejection('PlacementOfAnother');
  }
  if (!policy.programTypes.includes(terms.programType))
    throw new Rejection('ProgramTypeNotOffered');
  guardSource(terms, referral);
  guardTerm(terms);
  const { maxDaysToStart } = policy;
  if (terms.startOn > addDays(civilDateOf(at), maxDaysToStart))
    throw new Rejection('StartTooFarAhead', undefined, { maxDaysToStart });

  return [{ type: 'PlacementConfirmed', data: terms }];
};
