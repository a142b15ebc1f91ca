export type {
  AppendUnit,
  Appended,
  ClaimChange,
  CommandRecord,
  NewEvent,
  Refusal,
  StreamWrite,
} from './append/unit.js';
export { causedBy } from './causation.js';
export type { Cause } from './causation.js';
export { CheckpointMoved, moveCheckpoint, readCheckpoint } from './consuming/checkpoints.js';
export type { CheckpointMove } from './consuming/checkpoints.js';
export { Lease } from './consuming/lease.js';
export type { HeldLease } from './consuming/lease.js';
export { startEpochIfNew } from './epoch.js';
export { EventStore } from './event-store.js';
export type { AnsweredCommand, EventStoreOptions, SliceRange } from './event-store.js';
export { adoptReadModels, withdrawGenerations } from './generations/adopt.js';
export type { Family } from './generations/adopt.js';
export type { FindRestarts, FollowedSource, Restart } from './generations/begin.js';
export { schemaOf } from './generations/generation.js';
export type {
  Comparison,
  Generation,
  GenerationState,
  ModelComparison,
  Part,
} from './generations/generation.js';
export { Generations } from './generations/generations.js';
export { uuidv5, uuidv7 } from './ids.js';
export { arrayOf, jsonArray } from './literals.js';
export { ledgerMigrations } from './migrations/ledger.migration.js';
export { Poller, foundOf } from './poller.js';
export type { Found, PollerOptions } from './poller.js';
export { hangUpOnSilence } from './pool-connection.js';
export {
  createPool,
  inTransaction,
  isUnavailability,
  orUnavailable,
  readThenWrite,
} from './pool.js';
export type { Concluded, PoolOptions } from './pool.js';
export { provisionDatabase, purposes, roleOf } from './provisioning.js';
export type { Purpose } from './provisioning.js';
export { canonicalRow } from './read-model/columns.js';
export type { Row } from './read-model/columns.js';
export { copyRows } from './read-model/copy-rows.js';
export { Folding } from './read-model/folding.js';
export { tableOf } from './read-model/read-model-table.js';
export type { ReadModelTable } from './read-model/read-model-table.js';
export { ReadModelWriter } from './read-model/read-model-writer.js';
export { readModel } from './read-model/read-model.js';
export type { ReadModel, ReadModelDeclaration } from './read-model/read-model.js';
export type { EventMeta, SourcedEvent } from './read-model/sourced-event.js';
export { readPast } from './read-past.js';
export type { PastAsked } from './read-past.js';
export { Rests } from './rests.js';
export { UnsafeDatabase, refuseUnsafeSettings } from './settings.js';
export { send } from './statements.js';
export type { Statement } from './statements.js';
export type { Executed } from './streams/answers.js';
export type { ExecuteOptions } from './streams/draft.js';
export { Streams } from './streams/streams.js';
export type { TransactOptions } from './streams/streams.js';
export type { Transaction } from './streams/transaction.js';
export { Timers, withTimers } from './timers.js';
export type { FiringCategory, ListedTimer } from './timers.js';
export { together } from './together.js';
