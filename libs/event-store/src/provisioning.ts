import type { ClientBase } from 'pg';

/** The roles of one database: who owns the schema, who runs the service, who writes read models. */
export const purposes = ['owner', 'app', 'projector'] as const;
export type Purpose = (typeof purposes)[number];

export const roleOf = (database: string, purpose: Purpose): string => `${database}_${purpose}`;

const identifier = /^[a-z][a-z0-9_]{0,50}$/;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Creates a service's database and its roles, or sets their passwords when they exist. Needs a superuser connection to any
 * database of the cluster; safe to repeat. `database` is a lower-case identifier.
 */
export const provisionDatabase = async (
  superuser: ClientBase,
  database: string,
  passwords: Readonly<Record<Purpose, string>>,
): Promise<void> => {
  if (!identifier.test(database)) throw new Error(`not a database name: ${database}`);
  for (const purpose of purposes) {
    const role = roleOf(database, purpose);
    const { rowCount } = await superuser.query('select 1 from pg_roles where rolname = $1', [role]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await superuser.query(`${verb} role ${role} login password ${literal(passwords[purpose])}`);
  }
  const { rowCount } = await superuser.query('select 1 from pg_database where datname = $1', [
    database,
  ]);
  if (rowCount === 0)
    await superuser.query(`create database ${database} owner ${roleOf(database, 'owner')}`);
  await superuser.query(`revoke connect, temporary on database ${database} from public`);
  const members = purposes.map((purpose) => roleOf(database, purpose)).join(', ');
  await superuser.query(`grant connect on database ${database} to ${members}`);
  // Read models are the projector's; the owner hands it their tables and changes their shape in migrations.
  const [owner, projector] = [roleOf(database, 'owner'), roleOf(database, 'projector')];
  await superuser.query(`grant ${projector} to ${owner}`);
};
