import type {
  AgencyReferralResulted,
  CaseDeadlineMissed,
  ReadinessLevel,
} from '@academy/contracts';
import { NotYet, Rejection } from '@academy/kernel';

export type Deadline = CaseDeadlineMissed['data']['deadline'];
/** What has to have happened by which moment; a deadline that was missed is gone. */
export type Deadlines = Readonly<Partial<Record<Deadline, string>>>;

interface Readiness {
  readonly assessmentId: string;
  readonly level: ReadinessLevel;
  readonly validUntil: string;
}

interface AgencyReferral {
  readonly agencyCode: string;
  readonly result?: AgencyReferralResulted['data']['result'];
}

interface Known {
  readonly caseId: string;
  readonly participantId: string;
  readonly campusId: string;
  readonly due: Deadlines;
}

export interface Waiting extends Known {
  readonly status: 'waiting';
}

export interface Assigned extends Known {
  readonly status: 'assigned';
  readonly phase: 'ASSIGNED' | 'ACTIVE' | 'ON_HOLD';
  readonly consultantId: string;
  /** Whether the responsible consultant has yet to answer a hand-over. */
  readonly handoverOpen: boolean;
  /** What the case is on hold for, where that is known: a placement. */
  readonly heldFor: string | undefined;
  /** The first check-point of the placement for which the case is on hold. */
  readonly firstCheckpointOn: string | undefined;
  /** Confirmed levels, the effective one last. */
  readonly readiness: readonly Readiness[];
  readonly recommendationIds: readonly string[];
  /** Referrals to other agencies, by id. */
  readonly agencyReferrals: Readonly<Record<string, AgencyReferral>>;
  /** Referrals to employers that the person declined, and why. */
  readonly declines: readonly { readonly referralId: string; readonly reasonCode: string }[];
}

/** All counselling of one participation, under one responsible consultant (COU-1). */
export type CounselingCase =
  | { readonly status: 'unknown' }
  | Waiting
  | Assigned
  | { readonly status: 'closed'; readonly last: Waiting | Assigned };

export const initialState: CounselingCase = { status: 'unknown' };

/** The case with its consultant. Throws `NotYet` `CaseNotOpen`; rejects `ConsultantNotAssigned` and `CaseClosed`. */
export const withConsultant = (counselingCase: CounselingCase): Assigned => {
  if (counselingCase.status === 'unknown') throw new NotYet('CaseNotOpen');
  if (counselingCase.status === 'closed') throw new Rejection('CaseClosed');
  if (counselingCase.status === 'waiting') throw new Rejection('ConsultantNotAssigned');
  return counselingCase;
};

/**
 * The case, if `staffId` is its responsible consultant (COU-1). Throws `NotYet` `CaseNotOpen` and rejects
 * `ConsultantNotAssigned`, `CaseClosed` and `NotTheResponsibleConsultant`.
 */
export const caseOf = (staffId: string, counselingCase: CounselingCase): Assigned => {
  const known = withConsultant(counselingCase);
  if (known.consultantId !== staffId) throw new Rejection('NotTheResponsibleConsultant');
  return known;
};
