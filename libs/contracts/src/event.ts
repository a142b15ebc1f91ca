import type { Message } from '@academy/kernel';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import Type, { type Static, type TObject, type TProperties } from 'typebox';
import type { SourceName } from './services.js';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });

/** An event body that does not fit its declaration; the message names the fields, never their values. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';
}

/** An earlier, released shape of an event: it stays readable for ever through its upcaster. */
export interface EarlierVersion {
  readonly version: number;
  readonly schema: TObject;
  /** The body in the next version's shape. */
  readonly lift: (data: never) => object;
  readonly examples: readonly object[];
}

/** What an event is called where people read about it. */
export interface Title {
  readonly ko: string;
  readonly en: string;
}

export interface EventOptions<Data> {
  readonly title?: Title;
  /** Golden bodies of this version; every release must still read them. */
  readonly examples: readonly [Data, ...Data[]];
  /** Stored, but not relayed: a fact that only the owning service uses. */
  readonly internal?: true;
  /** The field (instant or civil date) that says when it happened in the world; without it, when it was recorded. */
  readonly happenedAt?: keyof Data & string;
  readonly earlier?: readonly EarlierVersion[];
}

/** The one declaration of an event: from it come its type, its check, its JSON Schema and its export columns. */
export interface EventContract<Name extends string = string, Data = unknown> {
  readonly service: SourceName;
  readonly name: Name;
  readonly version: number;
  /** Its name, where nobody has given it a title. */
  readonly title: Title;
  readonly schema: TObject;
  readonly internal: boolean;
  readonly happenedAt: string | undefined;
  readonly examples: readonly Data[];
  readonly earlier: readonly EarlierVersion[];
  /** `type` on the wire. */
  readonly wireType: string;
  /** Throws `InvalidEvent` unless `data` is a body of the current version. */
  readonly check: (data: unknown) => void;
  /** A body of `version`, checked and lifted to the current one; throws `InvalidEvent`. */
  readonly upcast: (data: unknown, version: number) => Data;
}

/** The message type of a declared event. */
export type EventOf<C> =
  C extends EventContract<infer Name, infer Data> ? Message<Name, Data> : never;

const checkOf = (schema: TObject, label: string): ((data: unknown) => void) => {
  let validate: ValidateFunction | undefined;
  return (data) => {
    validate ??= ajv.compile(schema);
    if (validate(data)) return;
    const reasons = (validate.errors ?? [])
      .map(({ instancePath, message, params }) =>
        [
          instancePath || '/',
          message,
          (params as { additionalProperty?: string }).additionalProperty,
        ]
          .filter(Boolean)
          .join(' '),
      )
      .join('; ');
    throw new InvalidEvent(`${label}: ${reasons}`);
  };
};

interface Version {
  readonly check: (data: unknown) => void;
  readonly lift?: (data: never) => object;
}

/**
 * Declares an event once. `properties` are its body's fields; unknown fields are refused. Its five parts are read in this order in
 * every declaration; an options object would only add noise to each.
 */
export const event = <const Name extends string, P extends TProperties>(
  service: SourceName,
  name: Name,
  version: number,
  properties: P,
  options: EventOptions<Static<TObject<P>>>,
  // eslint-disable-next-line max-params
): EventContract<Name, Static<TObject<P>>> => {
  type Data = Static<TObject<P>>;
  const schema = Type.Object(properties, { additionalProperties: false });
  const check = checkOf(schema, `${name} v${version}`);
  const versions = new Map<number, Version>([[version, { check }]]);
  for (const earlier of options.earlier ?? [])
    versions.set(earlier.version, {
      check: checkOf(earlier.schema, `${name} v${earlier.version}`),
      lift: earlier.lift,
    });

  const upcast = (data: unknown, from: number): Data => {
    let body = data;
    for (let at = from; ; at += 1) {
      const known = versions.get(at);
      if (!known)
        throw new InvalidEvent(`${name} v${at} is unknown here; the newest is v${version}`);
      known.check(body);
      if (!known.lift) return body as Data;
      body = known.lift(body as never);
    }
  };

  return {
    service,
    name,
    version,
    title: options.title ?? { ko: name, en: name },
    schema,
    internal: options.internal ?? false,
    happenedAt: options.happenedAt,
    examples: options.examples,
    earlier: options.earlier ?? [],
    wireType: `academy.${service}.${name}`,
    check,
    upcast,
  };
};
