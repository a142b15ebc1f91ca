import type { Contender } from './contender.js';
import { fromPeers } from './peer-packages.js';
import { CONNECTIONS } from './pool.js';

interface Connected {
  readonly connectionString: string;
}

interface Castore {
  readonly PostgresEventStorageAdapter: {
    new (options: Connected): {
      readonly pushEvent: (
        event: object,
        context: { readonly eventStoreId: string },
      ) => Promise<unknown>;
      readonly _sql: { readonly end: () => Promise<unknown> };
    };
    readonly createEventTable: (options: Connected) => Promise<unknown>;
  };
}

/** Castore's PostgreSQL adapter on its own table. */
export const openCastore = async (url: string): Promise<Contender> => {
  const { PostgresEventStorageAdapter } = fromPeers(
    '@castore/event-storage-adapter-postgres',
  ) as Castore;
  const connectionString = `${url}?max=${CONNECTIONS}`;
  await PostgresEventStorageAdapter.createEventTable({ connectionString });
  const adapter = new PostgresEventStorageAdapter({ connectionString });
  return {
    append: ({ participantId, body, meta }) =>
      adapter.pushEvent(
        {
          aggregateId: participantId,
          version: 1,
          type: 'EntryMade',
          payload: body,
          metadata: meta,
        },
        { eventStoreId: 'account' },
      ),
    close: () => adapter._sql.end(),
  };
};
