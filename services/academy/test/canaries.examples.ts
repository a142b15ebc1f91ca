import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { filesBelow, servicesOf, type RunningAcademy } from './academy.examples.js';
import { connectAsOwner, databasesOf } from './postgres.examples.js';

/** A text that must not be found, and where and in which form it was. */
interface Finding {
  readonly where: string;
  readonly canary: string;
  readonly form: string;
}

/** Base64 of a text at every offset at which it may stand, without the ends that its neighbours change. */
const base64 = (bytes: Buffer): string[] =>
  [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const whole = Math.floor((offset + bytes.length) / 3) * 4;
    return text.slice(offset === 0 ? 0 : 4, whole);
  });

const escaped = (text: string, only: (unit: string) => boolean): string =>
  text
    .split('')
    .map((unit) => (only(unit) ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit))
    .join('');

/** A text in clear and in every spelling that hides nothing: by form, all compared without regard to case but for base64. */
export const formsOf = (text: string): readonly (readonly [form: string, spelling: string])[] => {
  const bytes = Buffer.from(text);
  return [
    ['clear', text],
    ['hex', bytes.toString('hex')],
    ['UTF-16 in hex', Buffer.from(text, 'utf16le').toString('hex')],
    ['URL', encodeURIComponent(text)],
    ['URL, every byte', bytes.toString('hex').replace(/../g, '%$&')],
    ['\\u, every letter', escaped(text, () => true)],
    ['\\u, what is not ASCII', escaped(text, (unit) => unit > '\x7f')],
    ...base64(bytes).map((spelling): [string, string] => ['base64', spelling]),
    ...base64(bytes).map((spelling): [string, string] => [
      'base64url',
      spelling.replaceAll('+', '-').replaceAll('/', '_'),
    ]),
  ];
};

/** Looks for canaries in texts. */
class CanarySearch {
  private readonly needles: readonly (Finding & { readonly spelling: string })[];

  constructor(canaries: readonly string[]) {
    this.needles = canaries.flatMap((canary) =>
      formsOf(canary).map(([form, spelling]) => ({ where: '', canary, form, spelling })),
    );
  }

  /** Where the canaries are in clear, byte by byte. */
  inBytes(where: string, bytes: Buffer): Finding[] {
    return this.needles
      .filter(({ form, spelling }) => form === 'clear' && bytes.includes(spelling))
      .map(({ canary }) => ({ where, canary, form: 'clear, in bytes' }));
  }

  /** Where the canaries are in a text; one finding for each form. */
  in(where: string, text: string): Finding[] {
    const folded = text.toLowerCase();
    return this.needles
      .filter(({ form, spelling }) =>
        form.startsWith('base64')
          ? text.includes(spelling)
          : folded.includes(spelling.toLowerCase()),
      )
      .map(({ canary, form }) => ({ where, canary, form }));
  }
}

const COLUMNS = `
  select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name) "table",
         array_agg(quote_ident(c.column_name) || '::text') columns
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
   where t.table_type = 'BASE TABLE' and t.table_schema not in ('pg_catalog', 'information_schema')
   group by 1 order by 1`;

/** Every column of every row of a database as text: bytea in hex, json as it is stored. */
const textsIn = async (client: pg.Client): Promise<ReadonlyMap<string, string>> => {
  const { rows: tables } = await client.query<{ table: string; columns: string[] }>(COLUMNS);
  const texts = new Map<string, string>();
  for (const { table, columns } of tables) {
    const { rows } = await client.query<(string | null)[]>({
      text: `select ${columns.join(', ')} from ${table}`,
      rowMode: 'array',
    });
    texts.set(table, rows.flat().join('\n'));
  }
  return texts;
};

/** What was looked through, by name, and what was found there. */
export interface Searched {
  readonly places: readonly string[];
  readonly findings: readonly Finding[];
}

const placesOf = async (academy: RunningAcademy): Promise<ReadonlyMap<string, string>> => {
  const places = new Map<string, string>([['standard output and error', academy.output()]]);
  for (const service of await servicesOf(academy.url))
    places.set(`${service}/metrics`, await (await academy.ask(`/${service}/metrics`)).text());
  for (const database of await databasesOf(academy)) {
    const client = await connectAsOwner(academy, database);
    for (const [table, text] of await textsIn(client)) places.set(`${database} ${table}`, text);
    await client.end();
  }
  return places;
};

/** Looks everywhere that the product leaves traces: tables, bus, metrics, output, and every file of its folder. */
export const searchEverywhere = async (
  academy: RunningAcademy,
  canaries: readonly string[],
): Promise<Searched> => {
  const search = new CanarySearch(canaries);
  const places = await placesOf(academy);
  const findings = [...places].flatMap(([where, text]) => search.in(where, text));
  const files = await filesBelow(academy.folder);
  for (const file of files) {
    // A file that PostgreSQL removes meanwhile holds nothing.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    findings.push(...search.inBytes(file, bytes));
    // The pages and logs of PostgreSQL hold what its tables hold, which were searched for every spelling.
    if (!file.includes('/postgres/data/')) findings.push(...search.in(file, bytes.toString()));
  }
  return { places: [...places.keys(), ...files], findings };
};
