import { SLICES, toCloudEvent, type CloudEvent, type ServiceName } from '@academy/contracts';
import type { EventStore, SliceRange } from '@academy/event-store';

/** A page of a service's published events in position order. */
export interface SourcePage {
  /** Not yet checked by the reader. */
  readonly events: readonly unknown[];
  /** The position to go on after; `null` when this was all there is now. */
  readonly next: string | null;
  readonly feedEpoch: string;
}

/** Where a consumer gets events that the bus no longer has: the producer itself. */
export abstract class SourceReader {
  /**
   * The published events of the slices after a position, `limit` at most. Throws `Unavailable` while the producer does not
   * answer.
   */
  abstract read(
    source: ServiceName,
    slices: SliceRange,
    after: bigint,
    limit: number,
  ): Promise<SourcePage>;
}

/** What a service answers at its feed endpoint. */
export interface FeedPage extends SourcePage {
  readonly events: readonly CloudEvent[];
}

const ALL: SliceRange = { from: 0, to: SLICES - 1 };

/** A page of this service's feed as its endpoint answers it; internal events stay inside. */
export const feedPage = async (
  store: EventStore,
  after: bigint,
  limit: number,
  slices: SliceRange = ALL,
): Promise<FeedPage> => {
  const events = await store.readFeed(after, limit, slices);
  const last = events.at(-1);
  return {
    events: events.map((event) => toCloudEvent(store.service, event)),
    next: last && events.length === limit ? last.position.toString() : null,
    feedEpoch: await store.feedEpoch(),
  };
};
