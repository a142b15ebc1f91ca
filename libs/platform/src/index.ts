export { AccessTokens } from './auth/access-tokens.js';
export type { AccessTokenOptions } from './auth/access-tokens.js';
export { deciderId } from './auth/decider-id.js';
export { SERVICE_CLIENT, demoClients } from './auth/embedded-clients.js';
export type { EmbeddedClient } from './auth/embedded-clients.js';
export { startEmbeddedIssuer } from './auth/embedded-issuer.js';
export type { EmbeddedIssuer, EmbeddedIssuerOptions } from './auth/embedded-issuer.js';
export { Allow, Public } from './auth/policy.js';
export type { Grant, Policy, Scope } from './auth/policy.js';
export type { Principal } from './auth/principal.js';
export { isRole, roles } from './auth/roles.js';
export type { Role } from './auth/roles.js';
export {
  assertCampus,
  assertVisible,
  campusScope,
  campusesInReach,
  inScope,
} from './auth/scope.js';
export { loadConfig } from './config/load-config.js';
export type { Environment } from './config/load-config.js';
export { processRoles, rolesOfProcess } from './config/roles-of-process.js';
export type { ProcessRole } from './config/roles-of-process.js';
export { keepSecret } from './config/secret-file.js';
export { StartRefused } from './config/start-refused.js';
export { IsCode, IsInstant, Omittable } from './http/body-fields.js';
export { IsCivilDate } from './http/civil-date.validator.js';
export type { Around } from './http/command.interceptor.js';
export { answer, showVersion } from './http/commands/answer.js';
export type { Outcome } from './http/commands/answer.js';
export type { Idempotency } from './http/commands/command-identity.js';
export { ExpectedVersion, atVersion } from './http/commands/expected-version.js';
export { IdempotencyKey } from './http/commands/idempotency.js';
export { Cursors } from './http/cursors.js';
export { IsId } from './http/id.validator.js';
export type { HttpLimits } from './http/json/limits.js';
export type { Mount } from './http/listening/mounts.js';
export { startListener } from './http/listening/start-listener.js';
export type { Listener, ListenerOptions } from './http/listening/start-listener.js';
export { Nested, NestedList } from './http/nested.js';
export { PageQuery, pageOf } from './http/page.js';
export type { Page } from './http/page.js';
export { platformProblems, problems } from './http/problems/catalogue.js';
export type { ProblemCatalogue, ProblemEntry } from './http/problems/catalogue.js';
export { ProblemError } from './http/problems/problem.js';
export type { Failure, Fault, Problem } from './http/problems/problem.js';
export { ReadQuery } from './http/read-query.js';
export { requestContext } from './http/request-context.js';
export type { RequestContext } from './http/request-context.js';
export { launch } from './launch.js';
export type { LogOptions } from './observability/logger.js';
export { PersonalDataReads } from './observability/personal-data-reads.js';
export type { ReadinessCheck } from './observability/readiness.js';
export { clientToken } from './runtime/client-token.js';
export { Consistency } from './runtime/consistency.js';
export { endWithoutBus } from './runtime/end-without-bus.js';
export { keysInFiles } from './runtime/key-custody.js';
export { launchService } from './runtime/launch-service.js';
export { openService } from './runtime/open-service.js';
export type { OpenService } from './runtime/open-service.js';
export type { ServiceDefinition, Tools } from './runtime/service-definition.js';
export { databaseOf } from './runtime/surroundings.js';
export type { Surroundings } from './runtime/surroundings.js';
export { createServiceApp } from './service-app.js';
export type { ServiceApp, ServiceAppOptions } from './service-app.js';
export { serve, startService } from './start-service.js';
export type { Running, ServingOptions } from './start-service.js';
export type { Worker, WorkerHealth } from './worker.js';
