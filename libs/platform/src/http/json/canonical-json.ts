const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** One text for equal values, whatever the order of their keys: the spirit of RFC 8785 for bodies we have parsed. */
export const canonicalJson = (value: readonly unknown[] | object): string =>
  JSON.stringify(value, sorted);
