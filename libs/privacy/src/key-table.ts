import { Unavailable } from '@academy/kernel';
import type { Pool, QueryResultRow } from 'pg';
import type { Destruction, Tombstone } from './key-ring.js';
import type { WrappedKey } from './master-keys.js';
import { keyFailure } from './postgres-failures.js';

/** A stored key. */
export interface KeyRow extends WrappedKey {
  readonly subject: string;
  readonly version: number;
  readonly fingerprint: string;
}

/** What a lookup meets: a stored key, or a tombstone in its place. */
export type FoundRow = KeyRow | { readonly subject: string; readonly wrapped: null };

const KEY = `subject_id as subject, key_version as version, wrapped, master_key_id as "masterKeyId", fingerprint`;
const TOMBSTONE = `subject_id as subject, approved_by as "approvedBy", legal_basis as "legalBasis", fingerprint,
  to_char(destroyed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "destroyedAt"`;
const NIL = '00000000-0000-0000-0000-000000000000';

/** The SQL of the key database, and nothing else. Every failure is one of `keyFailure`. */
export class KeyTable {
  constructor(private readonly pool: Pool) {}

  /** Keys and tombstones in one statement, so that both come from one snapshot. */
  async find(subjects: readonly string[]): Promise<FoundRow[]> {
    return this.#rows<FoundRow>(
      `select ${KEY} from privacy.subject_keys where subject_id = any($1::uuid[])
       union all
       select subject_id, null, null, null, null from privacy.destroyed_keys where subject_id = any($1::uuid[])`,
      [subjects],
    );
  }

  /** Stores the key unless there is one already, and answers with the one that is stored. */
  async create(subject: string, key: WrappedKey, fingerprint: string): Promise<KeyRow> {
    const [row] = await this.#rows<KeyRow>(
      `select ${KEY} from privacy.create_key($1, $2, $3, $4)`,
      [subject, key.wrapped, key.masterKeyId, fingerprint],
      subject,
    );
    if (!row) throw new Unavailable('the key database kept no key');
    return row;
  }

  async destroy(subject: string, { at, approvedBy, legalBasis }: Destruction): Promise<Tombstone> {
    const [row] = await this.#rows<Tombstone>(
      `select ${TOMBSTONE} from privacy.destroy_key($1, $2, $3, $4)`,
      [subject, at, approvedBy, legalBasis],
    );
    if (!row) throw new Unavailable('the key database kept no tombstone');
    return row;
  }

  async tombstone(subject: string): Promise<Tombstone | undefined> {
    const [row] = await this.#rows<Tombstone>(
      `select ${TOMBSTONE} from privacy.destroyed_keys where subject_id = $1`,
      [subject],
    );
    return row;
  }

  /** A page of keys that another master key wrapped, in the order of their subjects. */
  async wrappedByOthers(masterKeyId: string, after: string, limit: number): Promise<KeyRow[]> {
    return this.#rows<KeyRow>(
      `select ${KEY} from privacy.subject_keys
        where master_key_id <> $1 and subject_id > $2::uuid order by subject_id limit $3`,
      [masterKeyId, after || NIL, limit],
    );
  }

  /** Changes the wrapping if it is still the one that was read: a destroyed key does not come back. */
  async rewrap({ subject, wrapped }: KeyRow, anew: WrappedKey): Promise<boolean> {
    const [row] = await this.#rows<{ changed: boolean }>(
      'select privacy.rewrap_key($1, $2, $3, $4) as changed',
      [subject, wrapped, anew.wrapped, anew.masterKeyId],
    );
    return row?.changed ?? false;
  }

  async #rows<Row extends QueryResultRow>(
    sql: string,
    values: readonly unknown[],
    subject = '',
  ): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(sql, [...values])).rows;
    } catch (error) {
      throw keyFailure(error, subject);
    }
  }
}
