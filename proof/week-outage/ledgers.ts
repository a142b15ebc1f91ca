import { serviceNames, type ServiceName, type SourceName } from '@academy/contracts';
import { databaseOf } from '@academy/platform';
import type { Client } from 'pg';
import type { RunningAcademy } from '../../services/academy/test/academy.examples.js';
import { connectAsOwner } from '../../services/academy/test/postgres.examples.js';

/** Looks into a service's database, by plain SQL, as an outsider. */
export const inLedger = async <T>(
  academy: RunningAcademy,
  service: SourceName,
  look: (client: Client) => Promise<T>,
): Promise<T> => {
  const client = await connectAsOwner(academy, databaseOf(service));
  try {
    return await look(client);
  } finally {
    await client.end();
  }
};

/** The newest position of each service's ledger. */
export const headsOf = async (
  academy: RunningAcademy,
): Promise<ReadonlyMap<ServiceName, bigint>> => {
  const heads = new Map<ServiceName, bigint>();
  for (const service of serviceNames) {
    const sql = 'select coalesce(max(position), 0) head from es.events';
    const { rows } = await inLedger(academy, service, (client) =>
      client.query<{ head: string }>(sql),
    );
    heads.set(service, BigInt(rows[0]?.head ?? 0));
  }
  return heads;
};

/** An event as a ledger tells it. */
export interface Happened {
  readonly type: string;
  readonly participantId: string | null;
  readonly data: unknown;
}
