import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientLedger } from './client-ledger.js';
import type { Answer, Order } from './places.js';

/** How many send at the same time. */
export const CLIENTS = 16;
const PAUSE_MS = 50;
/** A command that nobody answers for so long will not converge. */
const GIVE_UP_MS = 90_000;

type Outcome = { readonly answer: Answer } | { readonly unknown: string };

/** Sends a command once: its answer, or why there is none. */
export const ask = async (port: number, order: Order): Promise<Outcome> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: JSON.stringify(order),
      signal: AbortSignal.timeout(6_000),
    });
    if (response.ok) return { answer: (await response.json()) as Answer };
    await response.body?.cancel();
    return { unknown: String(response.status) };
  } catch {
    return { unknown: 'no answer' };
  }
};

export interface Sending {
  readonly port: number;
  readonly orders: readonly Order[];
  /** Resolves when the order with this number, from 0, may be sent. */
  readonly admit: (number: number) => Promise<void>;
  /** Told of each answer, with how many there are. */
  readonly answered: (count: number) => void;
}

/** Sends a command until it has a definite answer. Throws when it has none after 90 s. */
const pursue = async (ledger: ClientLedger, port: number, order: Order): Promise<void> => {
  const { command } = order;
  const deadline = performance.now() + GIVE_UP_MS;
  await ledger.write({ is: 'sent', ...order });
  for (;;) {
    const outcome = await ask(port, order);
    if ('answer' in outcome) {
      await ledger.write({ is: 'acknowledged', command, ...outcome.answer });
      return;
    }
    await ledger.write({ is: 'unknown', command, why: outcome.unknown });
    if (performance.now() > deadline) throw new Error(`${command} has no answer after 90 s`);
    await sleep(PAUSE_MS);
  }
};

/** Sixteen clients that send every order until it has a definite answer, always under its first id. */
export const sendAll = async (
  ledger: ClientLedger,
  { port, orders, admit, answered }: Sending,
): Promise<void> => {
  const waiting = orders.entries();
  let count = 0;
  const client = async (): Promise<void> => {
    for (const [number, order] of waiting) {
      await admit(number);
      await pursue(ledger, port, order);
      answered((count += 1));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
};
