import { isDatabaseError } from '../http/problems/database-failures.js';

/** What a log says of an error: no properties of its own, such as a driver's `detail`, `parameters`, `query` or `where`. */
export interface LoggedError {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const compact = <T extends object>(entries: T): T =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T;

/** The frames without the first lines, which repeat the message. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .join('\n');

/** PostgreSQL quotes the values that it refuses, so of its errors only the names of things are logged. */
export const loggedError = (error: unknown, depth = 0): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, table, constraint, driverError } = error as Error & Record<string, unknown>;
  const cause = error.cause ?? driverError;
  return compact({
    type: error.name,
    message: isDatabaseError(error) ? undefined : error.message,
    code: text(code),
    table: text(table),
    constraint: text(constraint),
    stack: framesOf(error),
    cause: cause instanceof Error && depth < 3 ? loggedError(cause, depth + 1) : undefined,
  }) as LoggedError;
};
