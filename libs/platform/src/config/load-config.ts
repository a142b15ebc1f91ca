import type { Static, TObject, TProperties, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { StartRefused } from './start-refused.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What JSON Schema keeps in a property that TypeBox's own type does not name. */
type Described = TSchema & { readonly description?: string; readonly enum?: readonly string[] };

const expectationOf = ({ description, enum: allowed }: Described): string =>
  description ?? allowed?.join(' | ') ?? 'see its schema';

const refusal = (name: string, schema: TSchema, present: boolean): StartRefused =>
  new StartRefused(
    present
      ? `환경 변수 ${name} 값이 올바르지 않습니다. 필요한 값: ${expectationOf(schema)} (the environment variable ${name} is not valid)`
      : `환경 변수 ${name} 이(가) 필요합니다: ${expectationOf(schema)} (the environment variable ${name} is missing)`,
  );

/**
 * Reads the environment variables that a schema names, once, as typed values. An empty variable counts as unset.
 * Throws `StartRefused` with one line that names the variable and never its value, which may be a secret.
 *
 * TypeBox rather than class-validator: variables are strings that must be converted before they are judged, and a
 * schema converts, defaults, judges and types in one declaration.
 */
export const loadConfig = <P extends TProperties>(
  schema: TObject<P>,
  environment: Environment = process.env,
): Readonly<Static<TObject<P>>> => {
  const present = Object.entries(environment).filter(
    ([name, text]) => name in schema.properties && text !== '',
  );
  const given = Object.fromEntries(present);
  const converted = Value.Default(schema, Value.Convert(schema, given));
  if (Value.Check(schema, converted)) return Object.freeze(converted);

  const { required = [] }: { readonly required?: readonly string[] } = schema as TSchema;
  for (const [name, property] of Object.entries(schema.properties)) {
    const present = given[name] !== undefined;
    const value = (converted as Record<string, unknown>)[name];
    const fits = value === undefined ? !required.includes(name) : Value.Check(property, value);
    if (!fits) throw refusal(name, property, present);
  }
  throw new StartRefused('설정이 올바르지 않습니다 (the configuration is not valid)');
};
