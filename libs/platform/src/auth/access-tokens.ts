import { errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { ProblemError } from '../http/problems/problem.js';
import { KeySet, type KeySetOptions } from './key-set.js';
import type { Principal } from './principal.js';
import { areExclusive, isRole } from './roles.js';

export interface AccessTokenOptions extends KeySetOptions {
  /** The issuer's identifier, exactly as its tokens carry it. */
  readonly issuer: string;
  /** Audiences that are ours; one of them must be in the token. Default: `academy`. */
  readonly audience?: readonly string[];
  /** Where the keys are, when they are not where the issuer's discovery document says. */
  readonly jwksUri?: string;
  /** Oldest token accepted, in seconds since `iat`. */
  readonly maxTokenAge?: number;
  /** Allowed difference of clocks in seconds, at most 60. */
  readonly leeway?: number;
}

const ALGORITHMS = ['ES256', 'PS256', 'EdDSA'];
const FETCH_TIMEOUT = 3_000;
const MAX_TOKEN_LENGTH = 8 * 1024;
/** Seconds. */
const MAX_TOKEN_AGE = 900;

const fetchJson = async (url: string): Promise<Readonly<Record<string, unknown>>> => {
  const response = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(FETCH_TIMEOUT),
  });
  if (!response.ok) throw new Error(`the issuer answers ${response.status}`);
  return (await response.json()) as Record<string, unknown>;
};

const discoverKeys = async ({ issuer, jwksUri }: AccessTokenOptions): Promise<JSONWebKeySet> => {
  if (jwksUri) return (await fetchJson(jwksUri)) as unknown as JSONWebKeySet;
  const found = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (found.issuer !== issuer || typeof found.jwks_uri !== 'string')
    throw new Error('the discovery document is of another issuer');
  return (await fetchJson(found.jwks_uri)) as unknown as JSONWebKeySet;
};

/** Answers 401; the reason goes to the caller as RFC 6750 codes it, never what is wrong with the token in detail. */
export const unauthenticated = (error?: 'invalid_token'): ProblemError =>
  new ProblemError('Unauthenticated', {
    headers: {
      'www-authenticate': error
        ? `Bearer realm="academy", error="${error}"`
        : 'Bearer realm="academy"',
    },
  });

const texts = (claim: unknown): readonly string[] => {
  if (claim === undefined) return [];
  if (Array.isArray(claim) && claim.every((item) => typeof item === 'string')) return claim;
  throw unauthenticated('invalid_token');
};

const principalOf = (payload: JWTPayload): Principal => {
  const { sub, client_id: clientId, participant_id: participantId } = payload;
  const named =
    typeof sub === 'string' && sub !== '' && typeof clientId === 'string' && clientId !== '';
  const roles = texts(payload.roles).filter(isRole);
  if (!named || areExclusive(roles)) throw unauthenticated('invalid_token');
  return {
    subject: sub,
    clientId,
    roles,
    campuses: texts(payload.campuses),
    ...(typeof participantId === 'string' ? { participantId } : {}),
  };
};

interface Verified {
  readonly principal: Principal;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** Tokens remembered at a time, and for how long in ms at most: a key that the issuer withdrew is trusted no longer than that. */
const REMEMBERED = 1_000;
const REMEMBERED_MS = 10_000;

/** Verifies access tokens of one OIDC issuer (RFC 9068, RFC 8725). */
export class AccessTokens {
  private readonly keys: KeySet;
  /** Tokens that were good a moment ago, by their text; the oldest first. */
  private readonly verified = new Map<string, Verified>();

  constructor(private readonly options: AccessTokenOptions) {
    this.keys = new KeySet(() => discoverKeys(options), options);
  }

  /** Who the token speaks for. Throws a 401 problem for a token that is not good, `Unavailable` without keys. */
  async verify(token: string): Promise<Principal> {
    if (token.length > MAX_TOKEN_LENGTH) throw unauthenticated('invalid_token');
    const known = this.verified.get(token);
    if (known && Date.now() < known.until) return known.principal;

    const payload = await this.check(token);
    const principal = principalOf(payload);
    this.remember(token, { principal, until: this.rememberedUntil(payload) });
    return principal;
  }

  private async check(token: string): Promise<JWTPayload> {
    const {
      issuer,
      audience = ['academy'],
      maxTokenAge = MAX_TOKEN_AGE,
      leeway = 60,
    } = this.options;
    try {
      const { payload } = await jwtVerify(token, this.keys.resolve, {
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        issuer,
        audience: [...audience],
        clockTolerance: Math.min(leeway, 60),
        maxTokenAge,
        requiredClaims: ['exp', 'iat', 'sub', 'client_id'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof TypeError)
        throw unauthenticated('invalid_token');
      throw error;
    }
  }

  /** No longer than the token's own limits, without the leeway of clocks: past them it is looked at anew each time. */
  private rememberedUntil({ exp = 0, iat = 0 }: JWTPayload): number {
    const { maxTokenAge = MAX_TOKEN_AGE } = this.options;
    return Math.min(Date.now() + REMEMBERED_MS, exp * 1_000, (iat + maxTokenAge) * 1_000);
  }

  private remember(token: string, verified: Verified): void {
    const [oldest] = this.verified.keys();
    if (this.verified.size >= REMEMBERED && oldest !== undefined) this.verified.delete(oldest);
    this.verified.set(token, verified);
  }
}
