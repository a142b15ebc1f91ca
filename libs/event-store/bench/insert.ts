import type { Contender } from './contender.js';
import { asEvent } from './payload.js';
import { openPool } from './pool.js';

const TABLE = `
  create schema reference;
  create table reference.events (like es.events including all);
  create sequence reference.position;
  alter table reference.events alter position set default nextval('reference.position');
`;

const INSERT = `insert into reference.events (stream_id, stream_version, event_id, type, schema_version, participant_id, slice,
    internal, previous, occurred_at, recorded_at, hlc, data, meta)
  values ($1, 1, $2, $3, $4, $5, $6, $7, 0, $8, $8, $9, $10, $11) returning position`;

/**
 * The plainest thing that could store the same event: one prepared one-row INSERT per commit into a table with the ledger's columns
 * and indexes. No check of a version, no record of a command, no order that a reader could rely on.
 */
export const openInsert = async (ownerUrl: string): Promise<Contender> => {
  const pool = openPool({ connectionString: ownerUrl });
  await pool.query(TABLE);
  return {
    append: (entry) => {
      const event = asEvent(entry);
      const now = Date.now();
      const values = [
        ...[entry.streamId, event.id, event.type, event.schemaVersion, event.participantId],
        ...[event.slice, event.internal, new Date(now).toISOString(), BigInt(now) << 16n],
        ...[event.data, event.meta],
      ];
      return pool.query({ name: 'reference.insert', text: INSERT, values });
    },
    close: () => pool.end(),
  };
};
