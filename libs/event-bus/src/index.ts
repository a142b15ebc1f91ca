export type { ArchivePlace, EventArchive, JourneyPlace } from './archive.js';
export { Bus } from './bus.js';
export type { BatchSource, BusBatch, BusRecord, Subscribing, Subscription } from './bus.js';
export { Consumer } from './consumer.js';
export type { ConsumerOptions } from './consumer.js';
export type { Arrival } from './consuming/arrival.js';
export type { Reached } from './consuming/awaiting.js';
export type {
  Effect,
  ProjectionEffect,
  ReactionEffect,
  Read,
  Uses,
  Write,
} from './consuming/effect.js';
export type { ParkReason } from './consuming/failure.js';
export type { ParkedSequence, WaitingEvent } from './consuming/parked.js';
export type { Newest } from './consuming/passed.js';
export { archiving, projections, usesOf, writing } from './consuming/projections.js';
export type { Keeping } from './consuming/projections.js';
export { command, reaction, reactions } from './consuming/reactions.js';
export type { Commanded, Reaction } from './consuming/reactions.js';
export type { ConsumerStats } from './consuming/tally.js';
export { Vocabulary } from './consuming/vocabulary.js';
export { FeedSource } from './feed-source.js';
export { HttpSourceReader } from './http-source-reader.js';
export type { HttpSourceReaderOptions } from './http-source-reader.js';
export { KafkaBus } from './kafka/kafka-bus.js';
export type { KafkaBusOptions } from './kafka/kafka-bus.js';
export { busMigrations } from './postgres/bus.migration.js';
export { PostgresBus } from './postgres/postgres-bus.js';
export type { PostgresBusOptions } from './postgres/postgres-bus.js';
export { Builder } from './rebuilding/builder.js';
export type { BuilderOptions } from './rebuilding/builder.js';
export { ReadModelFamily } from './rebuilding/family.js';
export type { FamilyOptions } from './rebuilding/family.js';
export { GENTLE } from './rebuilding/pace.js';
export type { Pace } from './rebuilding/pace.js';
export { partsFor } from './rebuilding/parts.js';
export { pastOfArchive, pastOfLedger, pastOfSources } from './rebuilding/past.js';
export type { Past } from './rebuilding/past.js';
export { renewed } from './rebuilding/renewal.js';
export { Relay } from './relay.js';
export type { RelayOptions, RelayStats } from './relay.js';
export { SourceReader, feedPage } from './source-reader.js';
export type { FeedPage, SourcePage } from './source-reader.js';
export { Verifier } from './verifying/verifier.js';
export type { KeptVerification } from './verifying/verifier.js';
export type { Deviation, Verification } from './verifying/verify.js';
