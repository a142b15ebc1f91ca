import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { servicesOf, type RunningAcademy } from './academy.examples.js';
import { exampleOf, type Json, type Schema } from './schemas.examples.js';

/** A command of the product as its OpenAPI document describes it. */
export interface CommandRoute {
  /** `POST /registration/v1/participants/{participantId}/consents`. */
  readonly name: string;
  readonly path: string;
  /** The body's schema and a valid body; neither where the command has no body. */
  readonly schema?: Schema;
  readonly example?: Json;
  /** A client whose role may use it. */
  readonly as: string;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The address of a route with its parameters filled in; those that are not given are ids of nothing. */
export const addressOf = (
  { path }: Pick<CommandRoute, 'path'>,
  parameters: Readonly<Record<string, string>> = {},
): string => path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? randomUUID());

const clientsOf = async ({ folder }: RunningAcademy): Promise<string[]> => {
  const files = await readdir(join(folder, 'secrets'));
  const clients = files.flatMap((file) => /^client-(.+)\.secret$/.exec(file)?.slice(1) ?? []);
  return ['hq-operator', 'dpo', ...clients];
};

/** The first client that gets past the policy; without an Idempotency-Key it gets no further. */
const clientFor = async (
  academy: RunningAcademy,
  path: string,
  clients: readonly string[],
): Promise<string> => {
  for (const as of clients) {
    const { status } = await academy.ask(addressOf({ path }), { as, method: 'POST' });
    if (status === 400) return as;
  }
  throw new Error(`nobody may POST ${path}`);
};

const routesOf = async (academy: RunningAcademy, service: string): Promise<CommandRoute[]> => {
  const clients = await clientsOf(academy);
  const response = await academy.ask(`/${service}/openapi.json`);
  const { paths, components } = (await response.json()) as Description;
  const posts = Object.entries(paths).flatMap(([path, { post }]) => (post ? [{ path, post }] : []));
  return Promise.all(
    posts.map(async ({ path, post }) => {
      const schema = post.requestBody?.content['application/json']?.schema;
      return {
        name: `POST ${path}`,
        path,
        as: await clientFor(academy, path, clients),
        ...(schema ? described(schema, components.schemas) : {}),
      };
    }),
  );
};

const described = (schema: Schema, schemas: Readonly<Record<string, Schema>>) => ({
  schema: { ...schema, schemas },
  example: exampleOf(schema, schemas),
});

/** Every command of every service that the process serves. */
export const commandRoutes = async (academy: RunningAcademy): Promise<CommandRoute[]> => {
  const services = await servicesOf(academy.url);
  return (await Promise.all(services.map((service) => routesOf(academy, service)))).flat();
};
