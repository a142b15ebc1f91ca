import type { ConsentGranted, ConsentPurpose } from '@academy/contracts';
import { civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import { consentsOn, type ConsentLedger } from './consent-ledger.js';
import type { ConsentLedgerEvent } from './events.js';

/** A version of a notice that was published, and from when on it is in force. */
interface Notice {
  readonly purpose: ConsentPurpose;
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  readonly textHash: string;
}

export interface ConsentPolicy {
  readonly notices: readonly Notice[];
  /** The version that is in force for each purpose. */
  readonly current: readonly Omit<Notice, 'effectiveFrom'>[];
}

export type GrantConsent = Message<
  'GrantConsent',
  Omit<ConsentGranted['data'], 'itemsHash' | 'grantedAt'> & { policy: ConsentPolicy; at: string }
>;

/** The digest of the notice that is in force for the purpose; rejects unless the consent is to that one. */
const itemsHashOf = (
  { purpose, noticeVersion, policy: { notices, current } }: GrantConsent['data'],
  today: CivilDate,
): string => {
  const inForce = current.find((offered) => offered.purpose === purpose);
  if (inForce === undefined) throw new Rejection('PurposeNotOffered', undefined, { purpose });
  if (inForce.version === noticeVersion) return inForce.textHash;
  const details = { purpose, current: inForce.version };
  const meant = notices.find((one) => one.purpose === purpose && one.version === noticeVersion);
  if (meant === undefined) throw new Rejection('NoticeVersionUnknown', undefined, details);
  const { effectiveFrom } = meant;
  if (effectiveFrom > today)
    throw new Rejection('NoticeNotInForce', undefined, { ...details, effectiveFrom });
  throw new Rejection('NoticeVersionOutdated', undefined, details);
};

/**
 * Records consent to one purpose (REG-4). A consent that is in force for the current notice stays as it is. Rejects
 * `PurposeNotOffered`, `NoticeVersionUnknown`, `NoticeNotInForce`, `NoticeVersionOutdated` and `ConsentAlreadyExpired`.
 */
export const grantConsent = (
  { data }: GrantConsent,
  ledger: ConsentLedger,
): readonly ConsentLedgerEvent[] => {
  const { policy: _, at, ...grant } = data;
  const { purpose, noticeVersion, expiresOn } = grant;
  const today = civilDateOf(at);
  const itemsHash = itemsHashOf(data, today);
  if (expiresOn !== undefined && expiresOn < today) throw new Rejection('ConsentAlreadyExpired');
  if (
    consentsOn(ledger, today).some(
      (held) => held.purpose === purpose && held.noticeVersion === noticeVersion,
    )
  )
    return [];

  return [{ type: 'ConsentGranted', data: { ...grant, itemsHash, grantedAt: at } }];
};
