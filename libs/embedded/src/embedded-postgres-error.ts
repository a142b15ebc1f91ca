/** Why the embedded PostgreSQL cannot be used: one line that says what to do, fit to be shown as it is. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
