import type { CivilDate } from '@academy/kernel';
import type { EmployerEvent } from './events.js';

/** An organisation that offers work; `validUntil` is the last day of its verification. */
export type Employer =
  | { readonly status: 'unknown' }
  | { readonly status: 'applied'; readonly bizNoHash: string }
  | { readonly status: 'verified'; readonly bizNoHash: string; readonly validUntil: CivilDate };

export const initialState: Employer = { status: 'unknown' };

/** The employer after an event; only an application makes one. */
export const evolve = (employer: Employer, { type, data }: EmployerEvent): Employer => {
  switch (type) {
    case 'EmployerApplied':
      return { status: 'applied', bizNoHash: data.bizNoHash };
    case 'EmployerVerified':
      return employer.status === 'unknown'
        ? employer
        : { status: 'verified', bizNoHash: employer.bizNoHash, validUntil: data.validUntil };
  }
};

/** The last day on which the employer counts as verified, or `null`; a fact for job orders (MAT-1). */
export const verifiedUntil = (employer: Employer): CivilDate | null =>
  employer.status === 'verified' ? employer.validUntil : null;
