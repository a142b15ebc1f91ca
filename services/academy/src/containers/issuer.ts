import { demoClients, launch, loadConfig, serve, startEmbeddedIssuer } from '@academy/platform';
import Type from 'typebox';

const schema = Type.Object({
  PORT: Type.Integer({ minimum: 1, maximum: 65_535, default: 3_000, description: '1–65535' }),
  HOST: Type.String({ default: '0.0.0.0', description: 'the address to listen on' }),
  OIDC_ISSUER: Type.String({
    pattern: '^https?://[^/]+/oidc$',
    description: 'the issuer as callers see it, http(s)://…/oidc',
  }),
  SECRETS_FOLDER: Type.String({ minLength: 1, description: 'a folder of mode 0700' }),
});

/** The issuer of the demonstration, alone; a real installation has an identity provider of its own instead. */
await launch(async () => {
  const { PORT: port, HOST: host, OIDC_ISSUER, SECRETS_FOLDER: folder } = loadConfig(schema);
  const clients = demoClients(['*']);
  const issuer = await startEmbeddedIssuer({ folder, issuer: OIDC_ISSUER, clients });
  return serve([], { port, host, mounts: [{ prefix: '/oidc', handle: issuer.handle }] });
});
