/** The identity of a command that came in by POST; fits the options of the store's `execute`. */
export interface Idempotency {
  /** Same client, operation and key: same id. */
  readonly commandId: string;
  /** Keyed hash of who sends what to where; another one under the same id is a misused key. */
  readonly bodyHash: string;
}
