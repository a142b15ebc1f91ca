import type { Adapter } from 'oidc-provider';

const nothing = (): Promise<undefined> => Promise.resolve(undefined);

/** Keeps nothing: with `client_credentials` and signed tokens the embedded issuer has no state between requests. */
export class StatelessAdapter implements Adapter {
  readonly upsert = nothing;
  readonly find = nothing;
  readonly findByUserCode = nothing;
  readonly findByUid = nothing;
  readonly consume = nothing;
  readonly destroy = nothing;
  readonly revokeByGrantId = nothing;
}
