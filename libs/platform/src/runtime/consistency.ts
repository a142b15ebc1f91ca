import { sliceOf } from '@academy/contracts';
import { Unavailable } from '@academy/kernel';
import { readConsistencyToken } from '../http/commands/answer.js';
import { ProblemError } from '../http/problems/problem.js';

/** How long a read waits for the position it was asked for, in milliseconds. */
export const CONSISTENCY_WAIT_MS = 2_000;

/** Resolves to whether a source's events of a slice were applied up to a position, within the wait. */
export type PositionReached = (source: string, slice: number, position: bigint) => Promise<boolean>;

/**
 * "At least this position" reads: a command's `X-Consistency-Token` given back as `?atLeast=` makes a read wait until the read
 * models show the command's effect.
 */
export class Consistency {
  constructor(private readonly reached: PositionReached) {}

  /**
   * Waits until the read models have applied the token's position for this partition key (a participant id, or the stream id of
   * something that is nobody's). Throws `Unavailable` (503, Retry-After) when that takes more than two seconds, and a 400
   * problem for a token that is none. Without a token it resolves at once.
   */
  async atLeast(token: string | undefined, partitionKey: string): Promise<void> {
    if (token === undefined) return;
    const asked = readConsistencyToken(token);
    if (!asked) throw new ProblemError('MalformedHeader', { detail: 'atLeast: <service>:<position>' });
    if (!(await this.reached(asked.service, sliceOf(partitionKey), asked.position)))
      throw new Unavailable('the read model is behind the position that was asked for');
  }
}
