export { EmbeddedPostgresError } from './embedded-postgres-error.js';
export { freePort } from './free-port.js';
export type { Settings } from './postmaster.js';
export { isAlive } from './processes.js';
export { removePostgres } from './remove-postgres.js';
export { startPostgres } from './start-postgres.js';
export type { PostgresOptions, RunningPostgres } from './start-postgres.js';
