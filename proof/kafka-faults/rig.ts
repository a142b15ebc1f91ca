import { eventually } from '@academy/testing-infra';
import type { ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClientLedger } from '../crash/client-ledger.js';
import { sendAll } from '../crash/clients.js';
import type { CarriedRecord } from '../crash/look.js';
import { ordersOf } from '../crash/one-run.js';
import type { Order, Places, Word } from '../crash/places.js';
import { Processes } from '../crash/processes.js';
import { openStage, type Stage } from '../crash/stage.js';
import { query } from '../query.js';
import { FaultProxy } from './fault-proxy.js';
import { Groups } from './groups.js';

/** Commands of all clients together, a second. */
const PER_SECOND = 35;

/** Commands under way. */
export interface Walking {
  /** Resolves when all of them are acknowledged. */
  readonly done: Promise<void>;
  readonly acknowledged: () => number;
}

/** How far a service's relay has noted that the bus has its events, and how far they go. */
const NOTED = `
  select (select coalesce(max(position), 0) from es.events)::text head,
         (select coalesce(max(position), 0) from es.checkpoints where consumer = 'relay')::text noted`;

/** Resolves when the process says the word. Throws when it does not in time. */
export const saying = async (child: ChildProcess, word: Word, withinMs = 30_000): Promise<void> => {
  const signal = AbortSignal.timeout(withinMs);
  try {
    for await (const [said] of on(child, 'message', { signal })) if (said === word) return;
  } catch (cause) {
    throw new Error(`nobody said "${word}" within ${withinMs / 1_000} s`, { cause });
  }
};

/** The processes of the crash run over one broker that they reach through the proxy alone. */
export class Rig {
  readonly processes: Processes;
  readonly groups: Groups;

  private constructor(
    readonly stage: Stage,
    readonly proxy: FaultProxy,
    readonly places: Places,
    private readonly clients: { readonly ledger: ClientLedger; readonly seed: number },
  ) {
    this.processes = new Processes(places);
    this.groups = new Groups(places.kafka ?? '');
  }

  static async open(seed: number): Promise<Rig> {
    const stage = await openStage('kafka', undefined);
    const proxy = new FaultProxy(Number(stage.places.kafka?.split(':').at(-1)));
    const places = { ...stage.places, proxy: await proxy.listen() };
    const ledger = await ClientLedger.at(stage.clientLedger);
    const rig = new Rig(stage, proxy, places, { ledger, seed });
    await rig.processes.start();
    return rig;
  }

  async close(): Promise<void> {
    await this.processes.stop();
    await this.proxy.close();
    await this.clients.ledger.close();
    await this.stage.drop();
  }

  /** Commands of people drawn by lot, at an even pace; their name is theirs alone. */
  walk(name: string, seconds: number): Walking {
    const started = performance.now();
    const admit = async (number: number): Promise<void> => {
      const early = started + (number * 1_000) / PER_SECOND - performance.now();
      if (early > 0) await sleep(early);
    };
    let acknowledged = 0;
    const answered = (count: number): void => {
      acknowledged = count;
    };
    const orders = ordersOf(name, Math.round(seconds * PER_SECOND), this.clients.seed);
    const { port } = this.places;
    const done = sendAll(this.clients.ledger, { port, orders, admit, answered });
    return { done, acknowledged: () => acknowledged };
  }

  /** Sends orders as fast as they are answered. */
  send(orders: readonly Order[]): Promise<void> {
    const { port } = this.places;
    const calmly = { admit: async () => undefined, answered: () => undefined };
    return sendAll(this.clients.ledger, { port, orders, ...calmly });
  }

  /** What the topics carry, as a stranger reads it. */
  async records(): Promise<readonly CarriedRecord[]> {
    const { bus } = this.stage.owners;
    if (typeof bus === 'string') throw new Error('no broker carries the events');
    return bus();
  }

  /** Resolves when both relays have noted that the bus has everything. Throws when they have not in half a minute. */
  async published(): Promise<void> {
    const { walking, hearing } = this.stage.owners;
    await eventually(
      async () => {
        for (const url of [walking, hearing]) {
          const [row] = await query<{ head: string; noted: string }>(url, NOTED);
          if (row?.head !== row?.noted) throw new Error('a relay is behind');
        }
      },
      { within: 30_000 },
    );
  }
}
