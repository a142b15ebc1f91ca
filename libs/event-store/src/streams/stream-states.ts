import type { StoredEvent } from '@academy/contracts';
import { fold, type Category, type Message } from '@academy/kernel';
import type { EventStore } from '../event-store.js';
import { orUnavailable } from '../pool.js';
import { KnownStreams, type StreamState } from './known-streams.js';

interface SnapshotRow {
  readonly stream_version: number;
  readonly position: bigint;
  readonly state: unknown;
}

/** Loads and remembers the folded state of streams, by snapshot where a category keeps them. */
export class StreamStates {
  private readonly known: KnownStreams;

  constructor(
    private readonly store: EventStore,
    limit?: number,
  ) {
    this.known = new KnownStreams(limit);
    store.onAnotherEpoch(() => this.known.clear());
  }

  /** The stream's state as last known; when it is not known, read from the ledger, or that of an empty stream where it `begins`. */
  async load<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    streamId: string,
    begins = false,
  ): Promise<StreamState<S>> {
    const known = this.known.get<S>(streamId);
    if (known) return known;
    const read = begins ? this.foldFrom(category, []) : await this.read(category, streamId);
    this.known.set(streamId, read);
    return read;
  }

  remember(streamId: string, state: StreamState<unknown>): void {
    this.known.set(streamId, state);
  }

  forget(streamId: string): void {
    this.known.forget(streamId);
  }

  /** Keeps a snapshot when a turn crossed the category's interval; `before` is the version the turn began at. */
  async keepSnapshot<C extends Message, S, E extends Message>(
    { snapshot }: Category<C, S, E>,
    streamId: string,
    before: number,
    { state, version, position }: StreamState<S>,
  ): Promise<void> {
    if (!snapshot || Math.floor(before / snapshot.every) === Math.floor(version / snapshot.every))
      return;
    await orUnavailable(() =>
      this.store.pool.query(
        `insert into es.snapshots (stream_id, stream_version, position, shape, state, taken_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (stream_id) do update set stream_version = excluded.stream_version, position = excluded.position,
           shape = excluded.shape, state = excluded.state, taken_at = excluded.taken_at
         where es.snapshots.shape <> excluded.shape or es.snapshots.stream_version < excluded.stream_version`,
        [
          streamId,
          version,
          position,
          snapshot.version,
          JSON.stringify(state),
          this.store.clock.now(),
        ],
      ),
    );
  }

  private async read<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    streamId: string,
  ): Promise<StreamState<S>> {
    const snapshot =
      category.snapshot && (await this.snapshotOf(streamId, category.snapshot.version));
    if (!snapshot) return this.foldFrom(category, await this.store.readStream(streamId));
    // The event that the snapshot ends with must be there: after a restore the snapshot may know more than the ledger.
    const tail = await this.store.readStream(streamId, snapshot.stream_version - 1);
    const [last, ...newer] = tail;
    if (last?.position !== snapshot.position)
      return this.foldFrom(category, await this.store.readStream(streamId));
    return this.foldFrom(category, newer, {
      state: snapshot.state as S,
      version: snapshot.stream_version,
      position: snapshot.position,
    });
  }

  private foldFrom<C extends Message, S, E extends Message>(
    { decider }: Category<C, S, E>,
    events: readonly StoredEvent[],
    from: StreamState<S> = { state: decider.initialState, version: 0, position: 0n },
  ): StreamState<S> {
    const newest = events.at(-1);
    return {
      state: fold(decider.evolve, from.state, events as unknown as Iterable<E>),
      version: newest?.streamVersion ?? from.version,
      position: newest?.position ?? from.position,
    };
  }

  private async snapshotOf(streamId: string, shape: number): Promise<SnapshotRow | undefined> {
    const { rows } = await orUnavailable(() =>
      this.store.pool.query<SnapshotRow>(
        'select stream_version, position, state from es.snapshots where stream_id = $1 and shape = $2',
        [streamId, shape],
      ),
    );
    return rows[0];
  }
}
