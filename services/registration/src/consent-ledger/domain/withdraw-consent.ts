import type { ConsentPurpose, ConsentWithdrawn } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { ConsentLedger } from './consent-ledger.js';
import type { ConsentLedgerEvent } from './events.js';

export type WithdrawConsent = Message<
  'WithdrawConsent',
  {
    participantId: string;
    purpose: ConsentPurpose;
    channel: ConsentWithdrawn['data']['channel'];
    at: string;
  }
>;

/** Takes the consent to one purpose back, from this moment on. Rejects `ConsentNotGranted`. */
export const withdrawConsent = (
  { data: { participantId, purpose, channel, at } }: WithdrawConsent,
  { grants }: ConsentLedger,
): readonly ConsentLedgerEvent[] => {
  const grant = grants.find((held) => held.purpose === purpose);
  if (grant === undefined) throw new Rejection('ConsentNotGranted', undefined, { purpose });
  if (grant.status !== 'granted') return [];

  const { consentId } = grant;
  return [
    {
      type: 'ConsentWithdrawn',
      data: { participantId, consentId, purpose, effectiveAt: at, channel },
    },
  ];
};
