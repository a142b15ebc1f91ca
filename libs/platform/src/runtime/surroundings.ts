import { serviceNames, type ServiceName, type SourceName } from '@academy/contracts';
import type { Bus, SourceReader } from '@academy/event-bus';
import type { Purpose } from '@academy/event-store';
import type { Clock } from '@academy/kernel';
import type { BlindIndexer, DocumentStore, KeyRing, Sealer } from '@academy/privacy';
import type { AccessTokenOptions } from '../auth/access-tokens.js';
import type { ProcessRole } from '../config/roles-of-process.js';
import type { LogOptions } from '../observability/logger.js';

/** The world a service runs in: what differs between one machine, compose and production. */
export interface Surroundings {
  /** Where a service's database is, for one of its roles. */
  readonly databaseUrl: (database: string, purpose: Purpose) => string;
  readonly bus: Bus;
  /** Where events are read again that the bus no longer has. */
  readonly sources: SourceReader;
  readonly clock: Clock;
  readonly keyRing: KeyRing;
  readonly sealer: Sealer;
  readonly blindIndexer: BlindIndexer;
  readonly documents: DocumentStore;
  readonly auth: AccessTokenOptions;
  readonly fingerprintKey: string | Uint8Array;
  readonly roles: readonly ProcessRole[];
  readonly log?: LogOptions;
}

/** The database of a service: its name as an SQL identifier. */
export const databaseOf = (service: SourceName): string => service.replaceAll('-', '_');

/** The services whose events these contracts are, each once; the journey publishes nothing, so it is nobody's source. */
export const sourcesOf = (contracts: readonly { readonly service: SourceName }[]): ServiceName[] =>
  serviceNames.filter((name) => contracts.some(({ service }) => service === name));
