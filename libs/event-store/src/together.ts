/** What PostgreSQL answers to every statement behind the one that failed: in_failed_sql_transaction. */
const isAftermath = (error: unknown): boolean =>
  error instanceof Error && (error as Error & { code?: unknown }).code === '25P02';

/**
 * Waits for all of them, however they end, so that nothing goes on behind the caller's back; then throws what failed first in time.
 * Of statements that were sent together on one connection that is the cause, and what came behind it failed with it; its answer may
 * be heard later than theirs, by as many promises as it was passed through, and is thrown all the same.
 */
export const together = async <T extends readonly unknown[]>(
  ...all: { readonly [K in keyof T]: Promise<T[K]> }
): Promise<T> => {
  const errors: unknown[] = [];
  await Promise.all(all.map((one) => one.catch((error: unknown) => errors.push(error))));
  if (errors.length > 0) throw errors.find((error) => !isAftermath(error)) ?? errors[0];
  return await Promise.all(all);
};
