import type { ConsentGranted, ConsentPurpose } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { consentsOn, type ConsentLedger } from './consent-ledger.js';
import type { ConsentLedgerEvent } from './events.js';

/** The notice in force for a purpose, and whether the service needs the consent (REG-4). */
interface Notice {
  readonly purpose: ConsentPurpose;
  readonly version: string;
  readonly required: boolean;
}

export interface ConsentPolicy {
  readonly version: string;
  readonly notices: readonly Notice[];
}

export type GrantConsent = Message<
  'GrantConsent',
  Omit<ConsentGranted['data'], 'grantedAt'> & { policy: ConsentPolicy; at: string }
>;

/**
 * Records consent to one purpose (REG-4). A consent that is in force for the current notice stays as it is. Rejects
 * `PurposeNotOffered`, `NoticeVersionOutdated` and `ConsentAlreadyExpired`.
 */
export const grantConsent = (
  { data: { policy, at, ...grant } }: GrantConsent,
  ledger: ConsentLedger,
): readonly ConsentLedgerEvent[] => {
  const { purpose, noticeVersion, expiresOn } = grant;
  const today = civilDateOf(at);
  const notice = policy.notices.find((offered) => offered.purpose === purpose);
  if (notice === undefined) throw new Rejection('PurposeNotOffered', undefined, { purpose });
  if (noticeVersion !== notice.version)
    throw new Rejection('NoticeVersionOutdated', undefined, { purpose, current: notice.version });
  if (expiresOn !== undefined && expiresOn < today) throw new Rejection('ConsentAlreadyExpired');
  if (
    consentsOn(ledger, today).some(
      (held) => held.purpose === purpose && held.noticeVersion === noticeVersion,
    )
  )
    return [];

  return [{ type: 'ConsentGranted', data: { ...grant, grantedAt: at } }];
};
