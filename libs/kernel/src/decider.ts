import type { Message } from './messages.js';

/**
 * The whole of an aggregate: where it starts, what it decides, how it changes. Pure.
 * `decide` returns events, `[]` for "already so", or throws a `Rejection` or a `NotYet`.
 */
export interface Decider<C extends Message, S, E extends Message> {
  readonly initialState: S;
  readonly decide: (command: C, state: S) => readonly E[];
  readonly evolve: (state: S, event: E) => S;
}

/** Folds a history into a state. */
export const fold = <S, E>(
  evolve: (state: S, event: E) => S,
  initialState: S,
  history: Iterable<E>,
): S => {
  let state = initialState;
  for (const event of history) state = evolve(state, event);
  return state;
};

/** A unique business key taken or given back by an event (REG-1: one active participant per CI hash). */
export type Claim = Readonly<{ claim: 'take' | 'release'; key: string }>;

/** A moment at which a stream wants to be called again. `due` is an ISO instant. */
export type Timer = Readonly<{ kind: string; due: string }>;

/** Whose order an event keeps: a participant's journey, or only its own stream. */
export type About = 'participant' | 'stream';

export interface CategoryOptions<C extends Message, S, E extends Message> {
  /** `participant`: every event carries `participantId`, which becomes its partition key. */
  readonly about: About;
  /** The unique keys an event takes or releases; derivable from the events, so that they can be verified. */
  readonly claims?: (event: E) => readonly Claim[];
  /** The timers a state wants; the store keeps them in step with the stream. */
  readonly timers?: (state: S) => readonly Timer[];
  /** The command that a due timer becomes. */
  readonly onTimer?: (timer: Timer, now: string) => C;
  /** For long streams: keep a snapshot every `every` events. `version` changes whenever the state's shape does. */
  readonly snapshot?: Readonly<{ every: number; version: number }>;
}

/** A kind of stream: its name in stream ids, its decider, and what the store must know of it. */
export interface Category<C extends Message, S, E extends Message> extends CategoryOptions<
  C,
  S,
  E
> {
  readonly name: string;
  readonly decider: Decider<C, S, E>;
}

type JourneyMessage = Message<string, { participantId: string }>;

/** Names a decider as a stream category. A category about participants has `participantId` in every event. */
export const category = <C extends Message, S, E extends Message>(
  name: string,
  decider: Decider<C, S, E>,
  options: CategoryOptions<C, S, E> &
    (E extends JourneyMessage ? { about: About } : { about: 'stream' }),
): Category<C, S, E> => ({ name, decider, ...options });
