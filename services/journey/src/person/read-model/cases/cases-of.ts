import type { EventContract, EventOf } from '@academy/contracts';
import type { Cases } from '@academy/kernel';
import type { Change } from './learn.js';

/** A case for each of a service's events, so that a new event is decided before it compiles. */
export type CasesOf<Contracts extends readonly EventContract[]> = Cases<
  EventOf<Contracts[number]>,
  Change
>;
