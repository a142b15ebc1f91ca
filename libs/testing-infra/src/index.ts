export { eventually } from './eventually.js';
export { openLedger } from './ledger.js';
export type { LedgerOptions, TestLedger } from './ledger.js';
export { startScratchBroker } from './scratch-broker.js';
export type { ScratchBroker } from './scratch-broker.js';
export { startScratchCluster } from './scratch-cluster.js';
export type { ScratchCluster } from './scratch-cluster.js';
export { createDatabase } from './test-database.js';
export type { TestDatabase } from './test-database.js';
