import type { Decider } from '@academy/kernel';
import { evolve, initialState, type ConsentLedger } from './consent-ledger.js';
import type { ConsentLedgerEvent } from './events.js';
import { expireConsent, type ExpireConsent } from './expire-consent.js';
import { grantConsent, type GrantConsent } from './grant-consent.js';
import { withdrawConsent, type WithdrawConsent } from './withdraw-consent.js';

export type ConsentLedgerCommand = GrantConsent | WithdrawConsent | ExpireConsent;

const decide = (
  command: ConsentLedgerCommand,
  ledger: ConsentLedger,
): readonly ConsentLedgerEvent[] => {
  switch (command.type) {
    case 'GrantConsent':
      return grantConsent(command, ledger);
    case 'WithdrawConsent':
      return withdrawConsent(command, ledger);
    case 'ExpireConsent':
      return expireConsent(command, ledger);
  }
};

/** All consents of one person. */
export const consentLedgerDecider: Decider<
  ConsentLedgerCommand,
  ConsentLedger,
  ConsentLedgerEvent
> = { initialState, decide, evolve };
