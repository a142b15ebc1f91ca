import type { Message } from './messages.js';

/**
 * A saga as a pure value with a stream of its own: `evolve` remembers what happened, `react` says which
 * commands the remembered state still asks for. It is asked again until each command has an outcome.
 */
export interface Process<S, In extends Message, Out> {
  readonly name: string;
  readonly initialState: S;
  readonly evolve: (state: S, message: In) => S;
  readonly react: (state: S) => readonly Out[];
}
