import { orUnavailable } from '@academy/event-store';
import type { Pool } from 'pg';
import type { BusRecord } from '../bus.js';

/** A place in a topic partition: the next offset wanted. */
export interface Place {
  readonly topic: string;
  readonly partition: number;
  readonly at: bigint;
}

/** The bus tables as a subscription reads them. Throws `Unavailable` while they do not answer. */
export class RecordReader {
  constructor(private readonly pool: Pool) {}

  /** The records from each place on, at most `limit` of each. */
  async read(places: readonly Place[], limit: number): Promise<readonly BusRecord[][]> {
    const { rows } = await orUnavailable(() =>
      this.pool.query<BusRecord & { readonly n: bigint }>({
        name: 'bus.read',
        text: `select w.n, r."offset", r.event "value"
                 from unnest($1::text[], $2::smallint[], $3::bigint[]) with ordinality w(topic, partition, at, n)
                cross join lateral (select r."offset", r.event from bus.records r
                                     where r.topic = w.topic and r.partition = w.partition and r."offset" >= w.at
                                     order by r."offset" limit $4) r
                order by w.n, r."offset"`,
        values: [
          places.map(({ topic }) => topic),
          places.map(({ partition }) => partition),
          places.map(({ at }) => at),
          limit,
        ],
      }),
    );
    const read = places.map((): BusRecord[] => []);
    for (const { n, offset, value } of rows) read[Number(n) - 1]?.push({ offset, value });
    return read;
  }
}
