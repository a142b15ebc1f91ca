import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import { purposes } from '../consent-notice/shipped-notices.js';
import {
  consentLedgerDecider,
  type ConsentLedgerCommand,
} from './domain/consent-ledger.decider.js';
import type { ConsentLedger } from './domain/consent-ledger.js';

const kindOf = (purpose: string) => `consent:${purpose}`;

const timers = ({ grants }: ConsentLedger): readonly Timer[] =>
  grants.flatMap(({ purpose, status, expiresOn }) =>
    status === 'granted' && expiresOn !== undefined
      ? [{ kind: kindOf(purpose), due: startOfDay(addDays(expiresOn, 1)) }]
      : [],
  );

const onTimer = ({ kind }: Timer, at: string): ConsentLedgerCommand => {
  const purpose = purposes.find((candidate) => kindOf(candidate) === kind);
  if (purpose === undefined) throw new RangeError(`consents have no timer of the kind ${kind}`);
  return { type: 'ExpireConsent', data: { purpose, at } };
};

/** Consents: `consent-ledger-<participantId>`. One with a last day calls back when that is over. */
export const consentLedgers = category('consent-ledger', consentLedgerDecider, {
  about: 'participant',
  timers,
  onTimer,
});
