export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** As much of JSON Schema as our OpenAPI documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly Json[];
  readonly example?: Json;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** What `$ref` refers to; on the outermost schema only. */
  readonly schemas?: Schemas;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** The schema itself, behind references. */
export const resolved = (schema: Schema, schemas: Schemas): Schema => {
  const { $ref, allOf } = schema;
  const [only] = allOf ?? [];
  if (only) return resolved(only, schemas);
  if ($ref === undefined) return schema;
  const found = schemas[$ref.slice($ref.lastIndexOf('/') + 1)];
  if (!found) throw new Error(`the document does not hold ${$ref}`);
  return resolved(found, schemas);
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: '0199aaaa-0000-7000-8000-000000000001',
  date: '2026-03-02',
  'date-time': '2026-03-02T10:00:00+09:00',
};

const exampleObject = ({ properties = {}, required = [] }: Schema, schemas: Schemas): JsonObject =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, property]) => [name, exampleOf(property, schemas)]),
  );

const exampleOfType = (schema: Schema, schemas: Schemas): Json => {
  const { type, format = '', minimum = 1, items } = schema;
  switch (type) {
    case 'object':
      return exampleObject(schema, schemas);
    case 'array':
      return items ? [exampleOf(items, schemas)] : [];
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return minimum;
    case undefined:
    default:
      return FORMATS[format] ?? 'SYNTHETIC';
  }
};

/** A value that the schema describes: its examples where it has them, and nothing that may be left out. */
export const exampleOf = (schema: Schema, schemas: Schemas): Json => {
  const own = resolved(schema, schemas);
  return own.example ?? own.enum?.[0] ?? exampleOfType(own, schemas);
};
