import { SetMetadata } from '@nestjs/common';
import type { CallerRole, Role } from './roles.js';

/**
 * What of a function's objects the roles may touch: those of their campuses, their own, or the function has no
 * objects of anybody (`none`).
 */
export type Scope = 'campus' | 'own' | 'none';

/** Roles that may call a handler, and how far they see. */
export interface Grant {
  readonly roles: readonly CallerRole[];
  readonly scope?: Scope;
}

/** A grant as the guard sees it: of a caller's role, or of the services'. */
export interface Admission {
  readonly roles: readonly Role[];
  readonly scope?: Scope;
}

export type Policy =
  | { readonly kind: 'public'; readonly reason: string }
  | { readonly kind: 'granted'; readonly grants: readonly Admission[] };

export const POLICY = Symbol('policy');

/**
 * Lets the roles of a grant call the handler; of several grants the first that fits decides the scope. Under scope
 * `campus` or `own` the handler must consult it (`assertCampus`, `assertOwn`, `campusScope`), or its answer is withheld.
 */
export const Allow = (...grants: readonly [Grant, ...Grant[]]) =>
  SetMetadata<typeof POLICY, Policy>(POLICY, { kind: 'granted', grants });

/** Lets services of ours call the handler, and nobody else. The platform's alone: no handler of a service can be open to it. */
export const AllowServices = () =>
  SetMetadata<typeof POLICY, Policy>(POLICY, { kind: 'granted', grants: [{ roles: ['SERVICE'] }] });

/** Lets everybody call the handler, and says why that is right. */
export const Public = (reason: string) =>
  SetMetadata<typeof POLICY, Policy>(POLICY, { kind: 'public', reason });
