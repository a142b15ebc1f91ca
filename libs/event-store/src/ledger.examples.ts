import { openLedger, type LedgerOptions, type TestLedger } from '@academy/testing-infra';
import { accountEvents } from './account.examples.js';

/** A new ledger of accounts on the PostgreSQL that the specs share. */
export const openAccounts = (
  options: Pick<LedgerOptions, 'clock' | 'poolSize'> = {},
): Promise<TestLedger> =>
  openLedger({
    superuserUrl: process.env.TEST_POSTGRES_URL ?? '',
    service: 'registration',
    events: accountEvents,
    ...options,
  });
