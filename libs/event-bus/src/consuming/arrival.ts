import {
  checkCloudEvent,
  fromCloudEvent,
  InvalidEvent,
  serviceOf,
  type CloudEvent,
} from '@academy/contracts';
import type { SourcedEvent } from '@academy/event-store';

/** An event that has arrived: as it was published, and the document it came in. */
export interface Arrival {
  readonly event: SourcedEvent;
  readonly wire: CloudEvent;
}

/** A record that is no event of ours; where it belongs is unknown, so it waits under a technical key. */
export class PoisonRecord extends Error {
  override readonly name = 'PoisonRecord';
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LARGEST_BIGINT = 2n ** 63n - 1n;

const poisonUnless = (holds: boolean, message: string): void => {
  if (!holds) throw new PoisonRecord(message);
};

/** What the envelope's schema cannot say and our tables would refuse. */
const checkKeys = ({ position, previous, hlc, feedEpoch, partitionKey }: SourcedEvent): void => {
  poisonUnless(UUID.test(feedEpoch), 'feedepoch is not a UUID');
  poisonUnless(
    [position, previous, hlc].every((value) => value <= LARGEST_BIGINT),
    'a position or a clock is beyond 64 bits',
  );
  poisonUnless(position > 0n && previous < position, 'sequence does not follow previous');
  poisonUnless(!partitionKey.includes('\0'), 'partitionkey holds U+0000');
};

/** What was read already: the consumers of one process are given the same object. */
const known = new WeakMap<object, Arrival>();

const read = (value: unknown): Arrival => {
  try {
    checkCloudEvent(value);
    const event: SourcedEvent = { ...fromCloudEvent(value), service: serviceOf(value) };
    checkKeys(event);
    const arrival = { event, wire: value };
    known.set(value, arrival);
    return arrival;
  } catch (error) {
    if (error instanceof PoisonRecord) throw error;
    const reason = error instanceof InvalidEvent ? error.message : 'the envelope cannot be read';
    throw new PoisonRecord(reason, { cause: error });
  }
};

/** The arrival that a record's value holds. Throws `PoisonRecord` for anything else; its message carries no value. */
export const arrivalOf = (value: unknown): Arrival =>
  (typeof value === 'object' && value !== null ? known.get(value) : undefined) ?? read(value);
