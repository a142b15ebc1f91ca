import type { ConsentPurpose } from '@academy/contracts';
import { civilDateOf, type Message } from '@academy/kernel';
import type { ConsentLedger } from './consent-ledger.js';
import type { ConsentLedgerEvent } from './events.js';

/** What the end of a consent's last day becomes. */
export type ExpireConsent = Message<'ExpireConsent', { purpose: ConsentPurpose; at: string }>;

/** Notes that a consent has run out; one that was given anew goes on. */
export const expireConsent = (
  { data: { purpose, at } }: ExpireConsent,
  { grants }: ConsentLedger,
): readonly ConsentLedgerEvent[] => {
  const grant = grants.find((held) => held.purpose === purpose);
  if (grant?.status !== 'granted' || grant.expiresOn === undefined) return [];
  if (civilDateOf(at) <= grant.expiresOn) return [];

  const { participantId, consentId } = grant;
  return [{ type: 'ConsentExpired', data: { participantId, consentId, purpose, expiredAt: at } }];
};
