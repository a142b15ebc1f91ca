/**
 * Waits for all of them, however they end, so that nothing goes on behind the caller's back; then throws what failed first in time.
 * Of statements that were sent together on one connection that is the cause, and what came behind it failed with it.
 */
export const together = async <T extends readonly unknown[]>(
  ...all: { readonly [K in keyof T]: Promise<T[K]> }
): Promise<T> => {
  const errors: unknown[] = [];
  await Promise.all(all.map((one) => one.catch((error: unknown) => errors.push(error))));
  if (errors.length > 0) throw errors[0];
  return await Promise.all(all);
};
