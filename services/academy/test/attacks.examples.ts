import type { CommandRoute } from './routes.examples.js';
import {
  exampleOf,
  resolved,
  type Json,
  type JsonObject,
  type Schema,
} from './schemas.examples.js';

/** A request that must be refused: what is wrong with it, and the codes that may say so. */
export interface Attack {
  readonly what: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly codes: readonly string[];
}

const LIMIT = 256 * 1024;
const DEEP = 11;
const UNSAFE = '9007199254740993';

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a body with its schema, and the way to put another one in its place. */
interface Spot {
  readonly at: string;
  readonly value: JsonObject;
  readonly schema: Schema;
  readonly put: (value: JsonObject) => Json;
}

const spotsIn = ({ example = {}, schema = {} }: CommandRoute): Spot[] => {
  const { schemas = {} } = schema;
  const walk = (value: Json, of: Schema, at: string, put: (value: Json) => Json): Spot[] => {
    const own = resolved(of, schemas);
    if (Array.isArray(value)) {
      const [first, ...rest] = value as readonly Json[];
      if (first === undefined) return [];
      return walk(first, own.items ?? {}, `${at}/0`, (one) => put([one, ...rest]));
    }
    if (!isObject(value)) return [];
    const inner = Object.entries(value).flatMap(([name, child]) => {
      const property = own.properties?.[name] ?? {};
      return walk(child, property, `${at}/${name}`, (one) => put({ ...value, [name]: one }));
    });
    return [{ at, value, schema: own, put }, ...inner];
  };
  return walk(example, schema, '', (value) => value);
};

/** Values that no property of the type may have. */
const WRONG: Readonly<Record<string, readonly Json[]>> = {
  boolean: ['false', 'true', 0, null, {}],
  number: ['1', true, null, {}, []],
  integer: ['1', true, null, {}, [], 1.5],
  string: [1, true, null, {}, []],
  array: ['x', null, {}, [null]],
  object: ['x', null, []],
};

const mistyped = (route: CommandRoute): Attack[] =>
  spotsIn(route).flatMap(({ at, value, schema, put }) =>
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const { type = 'string' } = resolved(property, route.schema?.schemas ?? {});
      return (WRONG[type] ?? []).map((wrong) => ({
        what: `${JSON.stringify(wrong)} for the ${type} ${at}/${name}`,
        body: JSON.stringify(put({ ...value, [name]: wrong })),
        codes: ['ValidationFailed'],
      }));
    }),
  );

/** Whether an object may have fields of any name, such as the values of a policy. */
const isOpen = ({ additionalProperties }: Schema): boolean =>
  additionalProperties === true || typeof additionalProperties === 'object';

const unknown = (route: CommandRoute): Attack[] =>
  spotsIn(route)
    .filter(({ schema }) => !isOpen(schema))
    .map(({ at, value, put }) => ({
      what: `an unknown field in ${at || '/'}`,
      body: JSON.stringify(put({ ...value, role: 'DPO' })),
      codes: ['ValidationFailed'],
    }));

/** The body's text with something in place of the first value, as no serialiser would write it. */
const withRaw = (route: CommandRoute, raw: string): string =>
  spotsIn(route)
    .slice(0, 1)
    .map(({ value }) => {
      const [name = 'field', ...others] = Object.keys(value);
      const rest = others.map(
        (other) => `${JSON.stringify(other)}:${JSON.stringify(value[other])}`,
      );
      return `{${[`${JSON.stringify(name)}:${raw}`, ...rest].join(',')}}`;
    })
    .join('');

const unrepresentable = (route: CommandRoute): Attack[] => [
  { what: 'NUL', body: withRaw(route, '"a\\u0000b"'), codes: ['UnrepresentableText'] },
  { what: 'NUL in a name', body: '{"a\\u0000b":1}', codes: ['UnrepresentableText'] },
  { what: 'a raw NUL', body: withRaw(route, '"a\u0000b"'), codes: ['MalformedJson'] },
  { what: 'a lone surrogate', body: withRaw(route, '"\\ud800"'), codes: ['UnrepresentableText'] },
  { what: 'a surrogate in UTF-8', body: bytes(route, [0xed, 0xa0, 0x80]), codes: ['BodyNotUtf8'] },
  { what: 'EUC-KR', body: bytes(route, [0xb1, 0xe8]), codes: ['BodyNotUtf8'] },
  { what: 'an unsafe integer', body: withRaw(route, UNSAFE), codes: ['UnsafeNumber'] },
  { what: 'an unsafe negative', body: withRaw(route, `-${UNSAFE}`), codes: ['UnsafeNumber'] },
  { what: 'an infinite number', body: withRaw(route, '1e999'), codes: ['UnsafeNumber'] },
];

const bytes = (route: CommandRoute, raw: readonly number[]): Buffer => {
  const [before = '', after = ''] = withRaw(route, '"@"').split('@');
  return Buffer.concat([Buffer.from(before), Buffer.from(raw), Buffer.from(after)]);
};

const deep = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;

const malformed = (route: CommandRoute): Attack[] => [
  { what: 'broken JSON', body: withRaw(route, '"a').slice(0, -1), codes: ['MalformedJson'] },
  { what: 'two bodies', body: '{}{}', codes: ['MalformedJson'] },
  { what: 'a name twice', body: withRaw(route, '1,"twice":1,"twice":1'), codes: ['DuplicateName'] },
  { what: 'a name twice, once escaped', body: '{"a":1,"\\u0061":1}', codes: ['DuplicateName'] },
  { what: 'eleven levels', body: deep, codes: ['TooDeep'] },
  { what: '__proto__', body: withRaw(route, '{"__proto__":{"a":1}}'), codes: ['ForbiddenKey'] },
  { what: 'constructor', body: '{"constructor":{"prototype":{}}}', codes: ['ForbiddenKey'] },
  { what: 'a list for a body', body: '[]', codes: ['ValidationFailed'] },
  { what: 'a text for a body', body: '"x"', codes: ['ValidationFailed'] },
  { what: 'null for a body', body: 'null', codes: ['ValidationFailed'] },
  { what: '1,001 items', body: withRaw(route, `[${'1,'.repeat(1000)}1]`), codes: ['ArrayTooLong'] },
];

const valid = ({ example = {} }: CommandRoute): string => JSON.stringify(example);

const oversized = (route: CommandRoute): Attack[] => [
  { what: '256 KiB + 1', body: valid(route).padEnd(LIMIT + 1), codes: ['PayloadTooLarge'] },
  { what: '1 MiB', body: valid(route).padEnd(4 * LIMIT), codes: ['PayloadTooLarge'] },
];

const mislabelled = (route: CommandRoute): Attack[] => [
  ...['text/plain', 'application/xml', 'application/x-www-form-urlencoded'].map((type) => ({
    what: `the content type ${type}`,
    body: valid(route),
    headers: { 'content-type': type },
    codes: ['UnsupportedMediaType'],
  })),
  ...['', 'with space', 'x'.repeat(201)].map((key) => ({
    what: `the idempotency key "${key.slice(0, 12)}"`,
    body: valid(route),
    headers: { 'idempotency-key': key },
    codes: ['IdempotencyKeyMissing', 'IdempotencyKeyMalformed'],
  })),
];

/** Everything that is tried on a command, whatever it does. */
export const attacksOn = (route: CommandRoute): Attack[] => [
  ...unknown(route),
  ...mistyped(route),
  ...unrepresentable(route),
  ...malformed(route),
  ...oversized(route),
  ...mislabelled(route),
];

/** Bodies that differ from the example in one value and may be just as valid. */
export const variationsOf = (route: CommandRoute): string[] => {
  const { schemas = {} } = route.schema ?? {};
  return spotsIn(route).flatMap(({ value, schema, put }) =>
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const own = resolved(property, schemas);
      return alternatives(own, value[name] ?? exampleOf(own, schemas))
        .filter((other) => other !== value[name])
        .map((other) => JSON.stringify(put({ ...value, [name]: other })));
    }),
  );
};

const alternatives = ({ enum: choices = [] }: Schema, value: Json): Json[] => {
  if (choices.length > 1) return choices.filter((choice) => choice !== value);
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1];
  if (typeof value !== 'string') return [];
  return [value.replace(/\d(?=\D*$)/, (digit) => (digit === '2' ? '1' : '2')), `${value}X`];
};
