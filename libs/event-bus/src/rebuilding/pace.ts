/** How much a rebuild may take of the machine that it shares with the service's requests. */
export interface Pace {
  /** Parts folded at the same time, each on a connection of its own. */
  readonly workers: number;
  /** Events at once: what is folded between two rests. */
  readonly pageSize: number;
  /** The share of its time that a worker works, above 0 and up to 1. */
  readonly duty: number;
}

/**
 * Beside a service that answers requests: work in pieces of one or two milliseconds, one after the other, a tenth of the time. Measured by
 * the proof `rebuild-under-load`: two workers, or longer pieces, take both cores of a small machine at once, and one command in a hundred
 * waits for them. Instances of a service share the parts.
 */
export const GENTLE: Pace = { workers: 1, pageSize: 100, duty: 0.1 };
