/** A plain, immutable message: a command, an event, or a timer's call. `type` is its name, `data` its body. */
export type Message<Type extends string = string, Data = unknown> = Readonly<{
  type: Type;
  data: Readonly<Data>;
}>;

/** The member of the union `M` whose type is `T`. */
export type Of<M extends Message, T extends M['type']> = Extract<M, { type: T }>;

/** One function per message type; the compiler refuses a missing or a misspelt one. */
export type Cases<M extends Message, Result> = {
  readonly [T in M['type']]: (message: Of<M, T>) => Result;
};

/** Calls the case of a message. */
export const match = <M extends Message, Result>(cases: Cases<M, Result>, message: M): Result =>
  (cases[message.type as M['type']] as (message: M) => Result)(message);
