import { fold, NotYet, Rejection, type Decider, type Message } from '@academy/kernel';
import assert from 'node:assert/strict';

interface Then<S, E> {
  /** Exactly these events, in this order. */
  readonly then: (...expected: readonly E[]) => void;
  /** No event: it is already so. */
  readonly thenNothing: () => void;
  /** A refusal with this code. */
  readonly thenRejected: (code: string) => void;
  /** Something has not arrived yet. */
  readonly thenNotYet: (code: string) => void;
  /** The state that the history and the new events fold to. */
  readonly thenState: (check: (state: S) => void) => void;
}

const codeOf = (run: () => unknown, kind: typeof Rejection | typeof NotYet): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof kind) return error.code;
    throw error;
  }
  return assert.fail(`expected ${kind.name}, but events were decided`);
};

/** The words of every decision spec: `given(history).when(command).then(events)`. */
export const specificationFor =
  <C extends Message, S, E extends Message>({ initialState, decide, evolve }: Decider<C, S, E>) =>
  (...history: readonly E[]) => ({
    when: (command: C): Then<S, E> => {
      const before = fold(evolve, initialState, history);
      const run = (): readonly E[] => decide(command, before);
      return {
        then: (...expected) => {
          assert.deepEqual(run(), expected);
        },
        thenNothing: () => {
          assert.deepEqual(run(), []);
        },
        thenRejected: (code) => {
          assert.equal(codeOf(run, Rejection), code);
        },
        thenNotYet: (code) => {
          assert.equal(codeOf(run, NotYet), code);
        },
        thenState: (check) => {
          check(fold(evolve, before, run()));
        },
      };
    },
  });
