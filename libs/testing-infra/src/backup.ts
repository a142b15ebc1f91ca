import pg from 'pg';

/** A database as it was at one moment. */
export interface Backup {
  /** Puts it in the place of the database that there is now, whose sessions are cut. */
  readonly restore: () => Promise<void>;
}

const run = async (superuserUrl: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
};

/** Statements that let nobody in and whoever is in out. */
const shut = (database: string): readonly string[] => [
  `alter database ${database} allow_connections false`,
  `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${database}'`,
];

/** Copies a database; its sessions are cut for that moment. */
export const backUp = async (superuserUrl: string, database: string): Promise<Backup> => {
  const copy = `${database}_backup`;
  await run(superuserUrl, [
    ...shut(database),
    `create database ${copy} template ${database}`,
    `alter database ${database} allow_connections true`,
  ]);
  return {
    restore: () =>
      run(superuserUrl, [
        ...shut(database),
        `drop database ${database}`,
        `alter database ${copy} rename to ${database}`,
      ]),
  };
};
