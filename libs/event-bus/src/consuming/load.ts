import type { ServiceName } from '@academy/contracts';
import type { CheckpointMove } from '@academy/event-store';
import type { Arrival } from './arrival.js';
import type { ParkingEvent } from './parked.js';

/** What is taken in together: arrivals of one source in one partition, records that are none, and the place reached by it. */
export interface Load {
  readonly service: ServiceName;
  readonly partition: number;
  readonly arrivals: readonly Arrival[];
  readonly poison?: readonly ParkingEvent[];
  readonly move?: Omit<CheckpointMove, 'consumer'>;
}
