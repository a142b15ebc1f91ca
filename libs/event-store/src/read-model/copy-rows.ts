import pg, { type ClientBase } from 'pg';
import type { Column, Row } from './columns.js';
import type { ReadModelTable } from './read-model-table.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = (text: string): string => text.replace(/[\\\n\r\t]/g, (one) => ESCAPES[one] ?? one);

/** What a column holds that is neither JSON nor a list. */
type Scalar = string | number | bigint | boolean;

const element = (value: Scalar | null): string =>
  value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, (one) => `\\${one}`)}"`;

const asText = ({ type }: Column, value: Scalar | readonly (Scalar | null)[]): string => {
  if (type === 'jsonb') return JSON.stringify(value);
  return typeof value === 'object' ? `{${value.map(element).join(',')}}` : String(value);
};

/** A row as a line of COPY's text format. */
const copyLine = (columns: readonly Column[], row: Row): string =>
  `${columns
    .map((column) => {
      const value = row[column.property];
      return value === null ? '\\N' : escaped(asText(column, value as Scalar));
    })
    .join('\t')}\n`;

/** What pg's connection offers for COPY; its typings leave it out. */
interface CopyConnection {
  readonly stream: NodeJS.WritableStream & { readonly writableNeedDrain: boolean };
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** So many that a request of this process, or of the server's, waits for one chunk a millisecond or two. */
const CHUNK_ROWS = 100;

/** Other work of this process comes between two chunks, and the server keeps up; a broken connection is told otherwise. */
const drained = (stream: CopyConnection['stream']): Promise<void> =>
  new Promise((resolve) => {
    if (!stream.writableNeedDrain) setImmediate(resolve);
    else {
      stream.once('drain', resolve);
      stream.once('close', resolve);
    }
  });

/** One `COPY … FROM STDIN` on a client: pg queues it like a query and hands the connection over. */
class CopyIn {
  readonly ended: Promise<void>;
  /** pg puts its time-out around this, and calls it no more than once. */
  callback: (error?: Error | null) => void = () => undefined;
  private failed = false;

  constructor(
    private readonly sql: string,
    private readonly chunks: Iterable<string>,
    private readonly rest: () => Promise<void>,
  ) {
    this.ended = new Promise((resolve, reject) => {
      this.callback = (error) => (error ? reject(error) : resolve());
    });
  }

  submit(connection: CopyConnection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    void this.send(connection);
  }

  handleCommandComplete(): void {
    // ReadyForQuery follows and says all that is needed.
  }

  handleReadyForQuery(): void {
    this.callback();
  }

  handleError(error: Error): void {
    this.failed = true;
    this.callback(error);
  }

  private async send(connection: CopyConnection): Promise<void> {
    try {
      for (const chunk of this.chunks) {
        if (this.failed) return;
        connection.sendCopyFromChunk(Buffer.from(chunk));
        await drained(connection.stream);
        await this.rest();
      }
      connection.endCopyFrom();
    } catch (error) {
      connection.sendCopyFail(error instanceof Error ? error.name : 'failed');
    }
  }
}

/** pg refuses whatever takes a connection for itself where statements leave together. So they do not, for as long as this one lasts. */
const alone = async (client: ClientBase, copy: CopyIn): Promise<void> => {
  const connection = client as unknown as { pipeline: boolean; query: (one: CopyIn) => void };
  const { pipeline } = connection;
  // Answered behind everything that was sent before.
  await client.query('');
  connection.pipeline = false;
  try {
    connection.query(copy);
    await copy.ended;
  } finally {
    connection.pipeline = pipeline;
  }
};

function* linesOf(columns: readonly Column[], rows: Iterable<Row>): Generator<string> {
  let chunk: string[] = [];
  for (const row of rows) {
    chunk.push(copyLine(columns, row));
    if (chunk.length < CHUNK_ROWS) continue;
    yield chunk.join('');
    chunk = [];
  }
  if (chunk.length > 0) yield chunk.join('');
}

/**
 * Writes new rows in bulk, in the client's transaction and behind what was sent before; until it is done nothing else may be sent.
 * `rest` is awaited after every hundred or so, for whoever shares the machine.
 * Rejects with what the server says; nothing is written then.
 */
export const copyRows = async (
  client: ClientBase,
  { path, columns }: Pick<ReadModelTable, 'path' | 'columns'>,
  rows: Iterable<Row>,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const names = columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ');
  await alone(
    client,
    new CopyIn(`copy ${path} (${names}) from stdin`, linesOf(columns, rows), rest),
  );
};
