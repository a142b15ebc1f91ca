import type { Actor, Channel } from '@academy/contracts';
import { AsyncLocalStorage } from 'node:async_hooks';

/** Why something is being done: the request, the event or the timer behind a command. */
export interface Cause {
  readonly correlationId: string;
  /** The id of the event or request that led here. */
  readonly causationId: string;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly traceparent?: string;
  readonly policyVersion?: string;
  /** The clock of the causing event; an effect is never ordered before it. */
  readonly hlc?: bigint;
}

const current = new AsyncLocalStorage<Cause>();

/** Runs `work` as caused by `cause`; every command executed inside records it. */
export const causedBy = <T>(cause: Cause, work: () => T): T => current.run(cause, work);

/** The cause of what runs now. Throws where nobody set one: an event without an actor is never written. */
export const currentCause = (): Cause => {
  const cause = current.getStore();
  if (!cause) throw new Error('no cause: run commands inside causedBy()');
  return cause;
};
