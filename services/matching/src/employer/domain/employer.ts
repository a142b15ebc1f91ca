import { Rejection, type CivilDate } from '@academy/kernel';
import type { EmployerEvent } from './events.js';

interface Known {
  readonly employerId: string;
  readonly bizNoHash: string;
  /** Grave issues at the workplace that are looked into; nobody new is referred meanwhile. */
  readonly issues: readonly string[];
}
interface Verified extends Known {
  readonly validUntil: CivilDate;
}

/** An organisation that offers work; `validUntil` is the last day of its verification. */
export type Employer =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'applied' | 'rejected' } & Known)
  | ({ readonly status: 'verified' | 'lapsed' } & Verified)
  | ({ readonly status: 'suspended'; readonly validUntil: CivilDate | null } & Known);

export type KnownEmployer = Exclude<Employer, { status: 'unknown' }>;

export const initialState: Employer = { status: 'unknown' };

const validUntilOf = (employer: KnownEmployer): CivilDate | null =>
  'validUntil' in employer ? employer.validUntil : null;

const reinstated = (employer: KnownEmployer, keys: Known): Employer => {
  const validUntil = validUntilOf(employer);
  return validUntil === null
    ? { status: 'applied', ...keys }
    : { status: 'verified', ...keys, validUntil };
};

/** The employer after an event; only an application makes one. */
export const evolve = (employer: Employer, { type, data }: EmployerEvent): Employer => {
  const { employerId } = data;
  if (type === 'EmployerApplied')
    return { status: 'applied', employerId, bizNoHash: data.bizNoHash, issues: [] };
  if (employer.status === 'unknown') return employer;
  const { bizNoHash, issues } = employer;
  const keys = { employerId, bizNoHash, issues };
  switch (type) {
    case 'EmployerVerified':
      return { status: 'verified', ...keys, validUntil: data.validUntil };
    case 'EmployerVerificationLapsed':
      return { status: 'lapsed', ...keys, validUntil: data.validUntil };
    case 'EmployerRejected':
      return { status: 'rejected', ...keys };
    case 'EmployerSuspended':
      return { status: 'suspended', ...keys, validUntil: validUntilOf(employer) };
    case 'EmployerReinstated':
      return reinstated(employer, keys);
    case 'EmployerReferralsPaused':
      return { ...employer, issues: [...issues, data.issueId] };
    case 'EmployerReferralsResumed':
      return { ...employer, issues: [] };
  }
};

/** The employer, if it applied; rejects `EmployerNotApplied`. */
export const applied = (employer: Employer): KnownEmployer => {
  if (employer.status === 'unknown') throw new Rejection('EmployerNotApplied');
  return employer;
};

/** The last day on which the employer counts as verified, or `null`; a fact for job orders (MAT-1). */
export const verifiedUntil = (employer: Employer): CivilDate | null =>
  employer.status === 'verified' || employer.status === 'lapsed' ? employer.validUntil : null;
