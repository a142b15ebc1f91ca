import type { EventContract, SourceName } from '@academy/contracts';
import type { EventArchive, Reaction } from '@academy/event-bus';
import type { EventStore, FiringCategory, ReadModel, Streams } from '@academy/event-store';
import type { Clock } from '@academy/kernel';
import type { BlindIndexer, DocumentStore, KeyRing, Sealer } from '@academy/privacy';
import type { Type } from '@nestjs/common';
import type { DataSource, MigrationInterface } from 'typeorm';
import type { ProblemCatalogue } from '../http/problems/catalogue.js';
import type { PersonalDataReads } from '../observability/personal-data-reads.js';
import type { DeclaredPolicies } from '../policies/declared-policies.js';
import type { PolicyBook } from '../policies/policy-book.js';
import type { Consistency } from './consistency.js';

/** The I/O that a service's edges are given. Each class is its own injection token. */
export interface Tools {
  readonly store: EventStore;
  readonly streams: Streams;
  readonly clock: Clock;
  readonly policies: PolicyBook;
  /** The service's read models, read as its app role. */
  readonly readModels: DataSource;
  readonly consistency: Consistency;
  readonly keyRing: KeyRing;
  readonly sealer: Sealer;
  readonly blindIndexer: BlindIndexer;
  readonly documents: DocumentStore;
  readonly personalDataReads: PersonalDataReads;
}

type Migration = new () => MigrationInterface;
type Entity = new () => object;

/** Everything that makes a service this service: its table of contents. */
export interface ServiceDefinition {
  readonly name: SourceName;
  /** Its Nest module: controllers and query classes; the tools are injectable there. */
  readonly module: Type;
  /** Every event it writes. */
  readonly events: readonly EventContract[];
  /** Its migrations, after the ledger's. */
  readonly migrations?: readonly Migration[];
  readonly entities?: readonly Entity[];
  /** Read models of its own events, kept from its own feed. */
  readonly readModels?: readonly ReadModel[];
  /**
   * Read models of other services' events, kept from the bus. Those that follow a rule which the Foundation may change read it from
   * the service's policies by the day of the event, so that folding again comes to the same.
   */
  readonly followed?: readonly ReadModel[] | ((policies: PolicyBook) => readonly ReadModel[]);
  /** Keeps every event of every service as it arrived, in rows of its own, also those that this code does not know. */
  readonly archive?: EventArchive;
  /** Reactions to its own events. */
  readonly ownReactions?: (tools: Tools) => readonly Reaction[];
  /** Reactions to other services' events. */
  readonly reactions?: (tools: Tools) => readonly Reaction[];
  /** Categories with timers, each prepared by `withTimers(category, streams)`. */
  readonly timed?: (streams: Streams) => readonly FiringCategory[];
  /** The rules that a person at the Foundation may change, by the names that code has for them. */
  readonly policies?: DeclaredPolicies;
  /** Whether it has tasks; `withTasks` says so. */
  readonly tasks?: boolean;
  readonly problems?: ProblemCatalogue;
  /** Loads what the service cannot start without, by commands with fixed ids, so that every start repeats it harmlessly. */
  readonly referenceData?: (tools: Tools) => Promise<void>;
}

/** Whether a service has anything to relay. The journey, for one, has not. */
export const publishes = ({ events }: Pick<ServiceDefinition, 'events'>): boolean =>
  events.some(({ internal }) => !internal);
