import { category } from '@academy/kernel';
import { consentLedgerDecider } from './domain/consent-ledger.decider.js';

/** Consents: `consent-ledger-<participantId>`. */
export const consentLedgers = category('consent-ledger', consentLedgerDecider, {
  about: 'participant',
});
