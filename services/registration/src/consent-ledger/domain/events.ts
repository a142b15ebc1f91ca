import type { ConsentGranted, ConsentWithdrawn } from '@academy/contracts';

export type ConsentLedgerEvent = ConsentGranted | ConsentWithdrawn;
