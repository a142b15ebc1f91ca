/** What one request may hold (reliability: N17, S12). Lengths in bytes, items or levels; times in milliseconds. */
export interface HttpLimits {
  readonly bodyBytes: number;
  readonly depth: number;
  readonly arrayItems: number;
  readonly paramLength: number;
  /** From the first byte of a request to its last: a client that drips is cut. */
  readonly requestTimeout: number;
  readonly headersTimeout: number;
  /** Silence of a client while its request is under way: while it sends, and while it is to take the answer. */
  readonly connectionTimeout: number;
  /** Silence between requests; above the idle time of the load balancer in front. */
  readonly keepAliveTimeout: number;
}

export const defaultLimits: HttpLimits = {
  bodyBytes: 256 * 1024,
  depth: 10,
  arrayItems: 1000,
  paramLength: 100,
  requestTimeout: 10_000,
  headersTimeout: 5_000,
  connectionTimeout: 10_000,
  keepAliveTimeout: 65_000,
};
