import type { Commanded } from '@academy/event-bus';
import { uuidv5, type Transaction } from '@academy/event-store';
import { addWorkingDays, type CivilDate } from '@academy/kernel';
import { tasks } from '@academy/platform';
import { decideTogether } from '../referral/decide-together.js';
import { isEnded, keysOf, type KnownReferral } from '../referral/domain/referral.js';
import { referrals } from '../referral/referrals.js';
import { candidates } from './candidates.js';
import { consentsInForce } from './consent-in-force.js';
import type { Candidate } from './domain/candidate.js';

/** Working days to close with the employer what they were shown already. */
const CLOSE_DAYS = 2;

/** A consent that was taken back, as it was noted. */
export interface Withdrawal {
  readonly participantId: string;
  readonly consentId: string;
  readonly on: CivilDate;
}

/**
 * Whether a referral loses its ground with a consent: one that rests on it and that no employer has opened, or one that the
 * person has still to agree to, when no other consent holds (MAT-11, REG-17).
 */
export const restsOn =
  (consentId: string, on: CivilDate) =>
  (referral: KnownReferral, candidate: Candidate): boolean => {
    if (referral.status === 'proposed') return consentsInForce(candidate, on).length === 0;
    if (referral.status === 'consented') return referral.consentId === consentId;
    return referral.status === 'sent' && !referral.viewed && referral.consentId === consentId;
  };

/** What an employer saw cannot be unseen: somebody closes it with them. */
const noteForClosure = (
  transaction: Transaction,
  { referralId, participantId }: KnownReferral,
  { consentId, on }: Withdrawal,
) => {
  const taskId = uuidv5(consentId, `CLOSE_SENT_REFERRAL ${referralId}`);
  const work = { kind: 'CLOSE_SENT_REFERRAL', owner: 'EMPLOYER_RELATIONS' } as const;
  const dueOn = addWorkingDays(on, CLOSE_DAYS);
  return transaction.execute(tasks, taskId, {
    type: 'OpenTask',
    data: { taskId, participantId, refId: referralId, ...work, dueOn },
  });
};

/** Withdraws what rests on a consent that was taken back and that no employer opened, and has the rest closed (REG-17). */
export const honourWithdrawal = (withdrawal: Withdrawal): Commanded => ({
  execute: (streams, options) => {
    const { participantId, consentId, on } = withdrawal;
    const contended = [`${candidates.name}-${participantId}`];
    return streams.transact({ ...options, contended }, async (transaction) => {
      const candidate = await transaction.load(candidates, participantId);
      for (const { referralId } of candidate.liveReferrals) {
        const referral = await transaction.load(referrals, referralId);
        if (referral.status === 'unknown' || isEnded(referral)) continue;
        if (restsOn(consentId, on)(referral, candidate))
          await decideTogether(transaction, keysOf(referral), {
            type: 'WithdrawReferral',
            data: { by: 'SYSTEM', reasonCode: 'CONSENT_WITHDRAWN' },
          });
        else if ('consentId' in referral && referral.consentId === consentId)
          await noteForClosure(transaction, referral, withdrawal);
      }
    });
  },
});
