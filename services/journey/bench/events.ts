import { registrationEvents, sliceOf, toCloudEvent, type CloudEvent } from '@academy/contracts';
import type { Arrival } from '@academy/event-bus';
import type { SourcedEvent } from '@academy/event-store';
import { randomUUID } from 'node:crypto';

const SERVICE = 'registration';
const FEED_EPOCH = randomUUID();
const told = registrationEvents.filter(({ internal }) => !internal);

/** The newest position of each slice: every event names the one before it. */
type Newest = Map<number, bigint>;

const eventAt = (index: number, key: string, newest: Newest): SourcedEvent => {
  const contract = told[index % told.length];
  if (!contract) throw new Error('registration tells nothing');
  const position = BigInt(index + 1);
  const slice = sliceOf(key);
  const previous = newest.get(slice) ?? 0n;
  newest.set(slice, position);
  const now = new Date().toISOString();
  return {
    ...{ service: SERVICE, position, previous, hlc: position * 100n },
    ...{ feedEpoch: FEED_EPOCH, slice, streamId: `participant-${key}` },
    ...{ streamVersion: (index % told.length) + 1, id: randomUUID(), type: contract.name },
    ...{ schemaVersion: contract.version, partitionKey: key, participantId: key, internal: false },
    ...{ occurredAt: now, recordedAt: now, data: contract.examples[0] },
    meta: {
      ...{ correlationId: key, causationId: key, commandId: randomUUID(), channel: 'SYSTEM' },
      actor: { type: 'SYSTEM', id: 'bench' },
    },
  };
};

/** Events of registration as they lie in its feed: each person's in one go, each kind in turn. */
export const registrationFeed = (count: number): readonly Arrival[] => {
  let key = '';
  const newest: Newest = new Map();
  return Array.from({ length: count }, (_, index) => {
    if (index % told.length === 0) key = randomUUID();
    const event = eventAt(index, key, newest);
    return { event, wire: toCloudEvent(SERVICE, event) };
  });
};

/** In batches as they would be published. */
export const inBatches = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );

export const wiresOf = (arrivals: readonly Arrival[]): readonly CloudEvent[] =>
  arrivals.map(({ wire }) => wire);
