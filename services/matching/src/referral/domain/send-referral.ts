import {
  addDays,
  civilDateOf,
  NotYet,
  Rejection,
  type CivilDate,
  type Message,
} from '@academy/kernel';
import type { ReferralEvent } from './events.js';
import { guardJobOrder, keysOf, proposed, type KnownReferral, type Referral } from './referral.js';

export interface ResponsePolicy {
  readonly version: string;
  /** T-16: how long the employer has for an answer, in days. */
  readonly respondDays: number;
  /** T-16: after how many days of silence the employer is reminded. */
  readonly remindAfterDays: readonly number[];
  /** T-16: after how many days their silence is an answer (MAT-13). */
  readonly expireAfterDays: number;
}

export type SendReferral = Message<
  'SendReferral',
  {
    /** Where the consent that the referral names stands at this moment, as the candidate's stream has it (MAT-11). */
    employerConsent: 'UNKNOWN' | 'ACTIVE' | 'ENDED';
    /** The last day on which the order is open, as its stream has it; `null` when it is not. */
    jobOrderOpenUntil: CivilDate | null;
    /** SHA-256 of what the employer is shown. */
    snapshotHash: string;
    policy: ResponsePolicy;
    at: string;
  }
>;

const guardConsent = (employerConsent: SendReferral['data']['employerConsent']): void => {
  if (employerConsent === 'UNKNOWN') throw new NotYet('EmployerConsentNotArrived');
  if (employerConsent === 'ENDED') throw new Rejection('EmployerConsentEnded');
};

const wasSent = ({ status }: KnownReferral): boolean =>
  ['sent', 'considered', 'offered', 'accepted', 'hired'].includes(status);

/**
 * Shows the employer what the person agreed to, if the person's consent still holds (MAT-11). Throws `NotYet`
 * `EmployerConsentNotArrived`; rejects `ReferralNotProposed`, `ReferralNotConsented`, `EmployerConsentEnded`,
 * `JobOrderNotPublished` and `JobOrderExpired`.
 */
export const sendReferral = (
  { data: { employerConsent, jobOrderOpenUntil, snapshotHash, policy, at } }: SendReferral,
  referral: Referral,
): readonly ReferralEvent[] => {
  const known = proposed(referral);
  if (wasSent(known)) return [];
  if (known.status !== 'consented') throw new Rejection('ReferralNotConsented');
  guardConsent(employerConsent);
  const today = civilDateOf(at);
  guardJobOrder(jobOrderOpenUntil, today);

  const { sharedFields } = known;
  const days = {
    respondBy: addDays(today, policy.respondDays),
    remindOn: policy.remindAfterDays.map((day) => addDays(today, day)),
    expiresOn: addDays(today, policy.expireAfterDays),
  };
  return [
    {
      type: 'ReferralSent',
      data: { ...keysOf(known), sharedFields, snapshotHash, sentAt: at, ...days },
    },
  ];
};
