import type { ServiceName, StoredEvent } from '@academy/contracts';

/** Everything about an event but its body: what a projection or a reaction may ask besides the facts. */
export interface EventMeta extends Omit<StoredEvent, 'data'> {
  /** The service that published it. */
  readonly service: ServiceName;
}

/** An event together with the service it came from; its body is in the current shape of its contract. */
export interface SourcedEvent extends EventMeta {
  readonly data: unknown;
}
