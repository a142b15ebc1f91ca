import type { ConsentExpired, ConsentGranted, ConsentWithdrawn } from '@academy/contracts';

export type ConsentLedgerEvent = ConsentGranted | ConsentWithdrawn | ConsentExpired;
