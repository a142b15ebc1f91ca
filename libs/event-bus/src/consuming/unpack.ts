import type { ServiceName } from '@academy/contracts';
import type { BusBatch } from '../bus.js';
import { arrivalOf, PoisonRecord, type Arrival } from './arrival.js';
import type { ParkingEvent } from './parked.js';

/** The epoch of records that have none. */
const NO_EPOCH = '00000000-0000-0000-0000-000000000000';

const TECHNICAL = /^record:.*\/(\d+)\/\d+$/;

/** The partition of a technical key, `undefined` for a person's or a stream's. */
export const technicalPartition = (key: string): number | undefined => {
  const [, partition] = TECHNICAL.exec(key) ?? [];
  return partition === undefined ? undefined : Number(partition);
};

/** What a partition may carry. */
export interface Expected {
  readonly service: ServiceName;
  readonly partitions: number;
}

/** Throws `PoisonRecord` for an event that does not belong where it came. */
export const checkPlace = (
  { event }: Arrival,
  { service, partitions }: Expected,
  partition: number,
): void => {
  if (event.service !== service) throw new PoisonRecord('the event is of another service');
  if (event.slice % partitions !== partition)
    throw new PoisonRecord('the event is in a partition that is not its own');
};

/** A batch's arrivals in order, and the records that are none, each under a technical key of its own. */
export const unpack = ({ topic, partition, records }: BusBatch, expected: Expected) => {
  const arrivals: Arrival[] = [];
  const poison: ParkingEvent[] = [];
  for (const { offset, value } of records)
    try {
      const arrival = arrivalOf(value);
      checkPlace(arrival, expected, partition);
      arrivals.push(arrival);
    } catch (error) {
      if (!(error instanceof PoisonRecord)) throw error;
      const source = `${topic}/${partition}`;
      const key = `record:${source}/${offset}`;
      poison.push({
        event: { source, key, epoch: NO_EPOCH, position: offset, hlc: 0n, value },
        failure: { reason: 'poison-record', detail: error.message },
      });
    }
  return { arrivals, poison };
};
