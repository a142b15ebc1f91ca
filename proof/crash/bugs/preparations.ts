import { roleOf } from '@academy/event-store';
import type { TestLedger } from '@academy/testing-infra';
import type { Variant } from '../places.js';
import { unfencedSchema } from './unfenced-ledger.js';

const lazily = (app: string): string => `alter role ${app} set synchronous_commit = off`;

/** What a test build changes in the database of the ledger that walks, as a superuser. `S-01`: an acknowledged commit waits for nobody. */
const preparations: Readonly<Partial<Record<Variant, (app: string) => string>>> = {
  'S-01': lazily,
  unfenced: unfencedSchema,
  'S-03': unfencedSchema,
  'S-04': unfencedSchema,
  'S-06': unfencedSchema,
  'S-07': unfencedSchema,
};

/** Where to run which statements before a variant starts; none for most. */
export const preparationFor = (
  variant: Variant | undefined,
  superuserUrl: string,
  { database }: TestLedger,
): readonly [url: string, sql: string] | undefined => {
  const sql = variant && preparations[variant]?.(roleOf(database, 'app'));
  if (sql === undefined) return undefined;
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  return [url.href, sql];
};
