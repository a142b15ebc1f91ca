import pg from 'pg';

/** Asks a database on a connection of its own, as an outside program does: plain SQL, nothing of the code under test. */
export const query = async <Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};
