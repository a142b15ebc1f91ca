import Type, { type TSchemaOptions } from 'typebox';

/** Field types that events share. Formats are patterns, so that one JSON Schema says the same to every reader. */

const UUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';

export const Id = Type.String({ pattern: UUID, description: 'UUID in lower case' });
export const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  description: 'UTC instant with milliseconds',
});
export const CivilDate = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'civil date in Seoul',
});
export const Code = Type.String({ pattern: '^[A-Z][A-Z0-9_]{0,63}$' });
export const DistrictCode = Type.String({
  pattern: '^\\d{5}$',
  description: 'administrative code of the district (자치구)',
});
export const AgeBand = Type.String({
  pattern: '^(\\d{2}-\\d{2}|UNDER_40|OVER_64)$',
  description: 'five-year age band, for analysts',
});
/** Personal data under the subject's key; only the edges can open it. */
export const Sealed = Type.String({
  pattern: '^sealed:v1:[A-Za-z0-9_:.-]{1,87000}$',
  description: 'personal data, encrypted under the key of its subject',
});
/** A keyed hash of an identifying value: equal values have equal hashes, and nobody without the key can enumerate them. */
export const BlindIndex = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'keyed hash of an identifying value',
});
export const Text = (maxLength: number, options: TSchemaOptions = {}) =>
  Type.String({ minLength: 1, maxLength, ...options });
export const OneOf = <const Values extends string[]>(...values: Values) =>
  Type.Enum<Values>([...values] as [...Values], { type: 'string' });
