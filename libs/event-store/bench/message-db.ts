import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contender } from './contender.js';
import { peerFolder } from './peer-packages.js';
import { openPool } from './pool.js';

const FIRST = [
  'roles/message-store.sql',
  'schema/message-store.sql',
  'extensions/pgcrypto.sql',
  'tables/messages.sql',
];
const SCRIPTS = ['install-functions', 'install-indexes', 'install-views', 'install-privileges'];

/** The SQL of message-db in the order of its install script, which needs a psql that we do not have. */
const schema = async (folder: string): Promise<string[]> => {
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const scripts = await Promise.all(SCRIPTS.map((script) => read(`${script}.sh`)));
  const listed = scripts.flatMap((text) =>
    [...text.matchAll(/run_psql_file \$base\/(\S+)/g)].map(([, file = '']) => file),
  );
  return Promise.all([...FIRST, ...listed].map(read));
};

/** message-db on its own schema, which serializes the writers of a category. */
export const openMessageDb = async (url: string): Promise<Contender> => {
  const pool = openPool({
    connectionString: url,
    options: '-c search_path=message_store,public -c client_min_messages=warning',
  });
  const folder = join(peerFolder('@eventide/message-db'), 'database');
  for (const text of await schema(folder)) await pool.query(text);
  return {
    append: ({ streamId, participantId, body, meta }) =>
      pool.query({
        name: 'message_db.write',
        text: 'select write_message($1, $2, $3, $4, $5, $6)',
        values: [
          participantId,
          streamId,
          'EntryMade',
          JSON.stringify(body),
          JSON.stringify(meta),
          -1,
        ],
      }),
    close: () => pool.end(),
  };
};
