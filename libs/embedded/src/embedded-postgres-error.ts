/** Says in one line, in Korean and in English, why PostgreSQL does not run and what to do about it; there is no stack to read. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(korean: string, english: string) {
    super(`${korean} (${english})`);
  }
}
