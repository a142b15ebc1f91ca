import { serviceNames } from '@academy/contracts';
import type { Reached } from '@academy/event-bus';
import { Unavailable } from '@academy/kernel';
import { readConsistencyToken } from '../http/commands/answer.js';
import { ProblemError } from '../http/problems/problem.js';

/** Resolves to whether the read models have applied a source's position, within their wait. */
export type PositionReached = (asked: Reached) => Promise<boolean>;

/**
 * "At least this position" reads: a command's `X-Consistency-Token` given back as `?atLeast=` makes a read wait until the read
 * models show the command's effect.
 */
export class Consistency {
  constructor(private readonly reached: PositionReached) {}

  /**
   * Waits until the read models have applied the token's position for this partition key (a participant id, or the stream id of
   * something that is nobody's). Without a key it waits for the whole of the service's own feed: a command that writes several
   * streams names its last event, which may have another key than the stream that is read. Throws `Unavailable` (503,
   * Retry-After) when that takes more than two seconds, and a 400 problem for a token that is none. Without a token it resolves
   * at once.
   */
  async atLeast(token: string | undefined, partitionKey?: string): Promise<void> {
    if (token === undefined) return;
    const asked = readConsistencyToken(token);
    if (!asked)
      throw new ProblemError('MalformedHeader', { detail: 'atLeast: <service>:<position>' });
    const source = serviceNames.find((name) => name === asked.service);
    if (!source) throw new ProblemError('MalformedHeader', { detail: 'atLeast: no such service' });
    const { position } = asked;
    const key = partitionKey === undefined ? {} : { key: partitionKey };
    if (!(await this.reached({ source, position, ...key })))
      throw new Unavailable('the read model is behind the position that was asked for');
  }
}
