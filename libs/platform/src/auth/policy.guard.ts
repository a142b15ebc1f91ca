import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problems/problem.js';
import { channelOf, contextOf, type OpenContext } from '../http/request-context.js';
import { AccessTokens, unauthenticated } from './access-tokens.js';
import { POLICY, type Admission, type Policy } from './policy.js';
import { actorOf, type Principal } from './principal.js';

const BEARER = /^Bearer +([\w\-.~+/]+=*) *$/i;

const allows = ({ roles }: Admission, principal: Principal): boolean =>
  principal.roles.some((role) => roles.includes(role));

/** Who may, so that nobody has to guess; what each role may stands in the documentation of the API as well. */
const forbidden = (grants: readonly Admission[]): ProblemError => {
  const roles = [...new Set(grants.flatMap((grant) => grant.roles))].join(', ');
  return new ProblemError('Forbidden', {
    detail: `다음 역할에만 열려 있습니다: ${roles} (open to these roles alone)`,
  });
};

const admit = (context: OpenContext, principal: Principal, grants: readonly Admission[]): void => {
  const grant = grants.find((candidate) => allows(candidate, principal));
  context.client = principal.clientId;
  context.principal = principal;
  context.actor = actorOf(principal, grant?.roles);
  if (!grant) throw forbidden(grants);
  context.scope = grant.scope ?? 'none';
};

/** Denies by default: a request passes only under the policy of its handler. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const context = contextOf(request);
    const policy = this.reflector.getAllAndOverride<Policy | undefined>(POLICY, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    if (!context || !policy) return false;

    if (policy.kind === 'granted') admit(context, await this.principalOf(request), policy.grants);
    context.channel = channelOf(request, context.actor);
    return true;
  }

  private async principalOf({ headers }: FastifyRequest): Promise<Principal> {
    if (headers.authorization === undefined) throw unauthenticated();
    const [, token] = BEARER.exec(headers.authorization) ?? [];
    if (token === undefined) throw unauthenticated('invalid_token');
    return this.tokens.verify(token);
  }
}
