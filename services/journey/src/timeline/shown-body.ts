const SEALED = /^sealed:v\d+:/;
const HASH = /^[0-9a-f]{64}$/;

const isHash = (value: unknown): boolean => typeof value === 'string' && HASH.test(value);

/**
 * A body as people may see it: of a sealed value only that it is sealed, and no hashes, because equal ones would tell that two
 * people are one. Goes by the values' form, so that it holds for types unknown to this code as well.
 */
export const shownBody = (body: unknown): unknown => {
  if (typeof body === 'string') return SEALED.test(body) ? 'sealed' : body;
  if (Array.isArray(body)) return body.filter((one) => !isHash(one)).map(shownBody);
  if (typeof body !== 'object' || body === null) return body;
  const fields = Object.entries(body).filter(([, value]) => !isHash(value));
  return Object.fromEntries(fields.map(([name, value]) => [name, shownBody(value)]));
};
