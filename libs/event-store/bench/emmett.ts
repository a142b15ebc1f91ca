import type { Contender } from './contender.js';
import { fromPeers } from './peer-packages.js';
import { openPool } from './pool.js';

interface Emmett {
  readonly getPostgreSQLEventStore: (
    url: string,
    options: { readonly connectionOptions: { readonly pool: unknown } },
  ) => {
    readonly schema: { readonly migrate: () => Promise<unknown> };
    readonly appendToStream: (
      stream: string,
      events: readonly object[],
      options: { readonly expectedStreamVersion: bigint },
    ) => Promise<unknown>;
    readonly close: () => Promise<unknown>;
  };
}

/** Emmett's event store on its own schema. */
export const openEmmett = async (url: string): Promise<Contender> => {
  const emmett = fromPeers('@event-driven-io/emmett-postgresql') as Emmett;
  const pool = openPool({ connectionString: url });
  const store = emmett.getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    append: ({ streamId, body, meta }) =>
      store.appendToStream(streamId, [{ type: 'EntryMade', data: body, metadata: meta }], {
        expectedStreamVersion: 0n,
      }),
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};
