import type { EventContract } from '@academy/contracts';
import {
  causedBy,
  uuidv5,
  type Cause,
  type EventMeta,
  type ExecuteOptions,
  type Executed,
  type SourcedEvent,
  type Streams,
} from '@academy/event-store';
import { NotYet, Rejection, type Category, type Message } from '@academy/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Arrival } from './arrival.js';
import { byKey, forEachAtOnce } from './by-key.js';
import type { Failures, ReactionEffect } from './effect.js';
import { behind, failureOf, isPassing, type Failure } from './failure.js';

/** A command that a reaction asks for, with the stream it is for. */
export interface Commanded {
  readonly execute: (streams: Streams, options: ExecuteOptions) => Promise<Executed>;
}

/** Names the command that a reaction answers with, as `Streams.execute` takes it. */
export const command = <C extends Message, S, E extends Message>(
  category: Category<C, S, E>,
  id: string,
  asked: NoInfer<C>,
): Commanded => ({
  execute: (streams, options) => streams.execute(category, id, asked, options),
});

/** One event answered by at most one command, under a name that is part of the command's id and never changes. */
export interface Reaction {
  readonly contract: EventContract;
  readonly name: string;
  readonly run: (streams: Streams, event: SourcedEvent, commandId: string) => Promise<void>;
}

/** People worked at the same time. */
const KEYS_AT_ONCE = 32;
/** Waits before another attempt when something has not arrived yet, milliseconds; then the event is parked. */
const QUICK_RETRIES = [50, 200];

/**
 * Declares a reaction. `handler` says which command an event calls for, or `null` for none; it may read, and throws `NotYet`
 * when something it needs has not arrived.
 */
export const reaction = <Name extends string, Body>(
  contract: EventContract<Name, Body>,
  name: string,
  handler: (event: Message<Name, Body>, meta: EventMeta) => Promise<Commanded | null>,
): Reaction => ({
  contract,
  name,
  run: async (streams, event, commandId) => {
    const message = { type: contract.name, data: event.data as Readonly<Body> };
    const commanded = await handler(message, event);
    await commanded?.execute(streams, { commandId });
  },
});

const causeOf = (streams: Streams, { id, meta, hlc }: SourcedEvent): Cause => ({
  correlationId: meta.correlationId,
  causationId: id,
  actor: {
    type: 'SYSTEM',
    id: streams.store.service,
    onBehalfOf: meta.actor.onBehalfOf ?? meta.actor.id,
  },
  channel: 'SYSTEM',
  hlc,
  ...(meta.traceparent === undefined ? {} : { traceparent: meta.traceparent }),
});

class Reactor implements ReactionEffect {
  readonly kind = 'reactions';
  /** A command's id comes from its event's, so what was answered before is not answered again. */
  readonly onAnotherEpoch = 'start-anew';
  readonly uses: readonly EventContract[];
  readonly rejections = new Map<string, number>();
  private readonly byType = new Map<string, Reaction[]>();

  constructor(
    private readonly streams: Streams,
    reactions: readonly Reaction[],
    private readonly onRejected: (code: string, event: EventMeta) => void,
  ) {
    const names = reactions.map(({ contract, name }) => `${contract.wireType} ${name}`);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`two reactions are called ${twice}`);

    for (const one of reactions) {
      const { wireType } = one.contract;
      this.byType.set(wireType, [...(this.byType.get(wireType) ?? []), one]);
    }
    this.uses = [...new Set(reactions.map(({ contract }) => contract))];
  }

  readonly react = async (arrivals: readonly Arrival[]): Promise<Failures> => {
    const failures = new Map<Arrival, Failure>();
    await forEachAtOnce(byKey(arrivals), KEYS_AT_ONCE, async (sequence) => {
      let stuck = false;
      for (const arrival of sequence) {
        const failure: Failure | undefined = stuck ? behind : await this.answer(arrival);
        if (failure) failures.set(arrival, failure);
        stuck ||= failure !== undefined;
      }
    });
    return failures;
  };

  private async answer({ event, wire }: Arrival): Promise<Failure | undefined> {
    const cause = causeOf(this.streams, event);
    try {
      for (const one of this.byType.get(wire.type) ?? [])
        await causedBy(cause, () => this.patiently(one, event));
      return undefined;
    } catch (error) {
      if (isPassing(error)) throw error;
      return failureOf(error);
    }
  }

  private async patiently(one: Reaction, event: SourcedEvent): Promise<void> {
    const commandId = uuidv5(event.id, one.name);
    for (let attempt = 0; ; attempt += 1)
      try {
        await one.run(this.streams, event, commandId);
        return;
      } catch (error) {
        if (error instanceof Rejection) {
          this.rejections.set(error.code, (this.rejections.get(error.code) ?? 0) + 1);
          this.onRejected(error.code, event);
          return;
        }
        const pause = QUICK_RETRIES[attempt];
        if (!(error instanceof NotYet) || pause === undefined) throw error;
        await sleep(pause);
      }
  }
}

/**
 * The effect of a consumer that reacts: executes each event's command with the id `uuidv5(event id, reaction name)`, so twice is
 * once. A `Rejection` is the final answer, counted and told to `onRejected`; `NotYet` is tried again, then parks; anything else
 * parks.
 */
export const reactions = (
  streams: Streams,
  declared: readonly Reaction[],
  onRejected: (code: string, event: EventMeta) => void = () => undefined,
): ReactionEffect => new Reactor(streams, declared, onRejected);
