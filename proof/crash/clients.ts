import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientLedger } from './client-ledger.js';

interface Answer {
  readonly streamVersion: number;
  readonly position: string;
}

const ask = async (port: number, body: object): Promise<Answer | undefined> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(6_000),
    });
    if (response.ok) return (await response.json()) as Answer;
    await response.body?.cancel();
    return undefined;
  } catch {
    return undefined;
  }
};

export interface Orders {
  readonly port: number;
  readonly people: readonly string[];
  readonly commands: number;
  /** Told of each answer, with how many there are. */
  readonly onAnswer: (answered: number) => void;
}

/** Sixteen clients that send every command until it has a definite answer, always under its first id. */
export const sendAll = async (
  ledger: ClientLedger,
  { port, people, commands, onAnswer }: Orders,
): Promise<void> => {
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < commands) {
      const number = next++;
      const command = `command-${number}`;
      const person = people[number % people.length] ?? '';
      await ledger.sending(command);
      for (;;) {
        const answer = await ask(port, { person, command });
        if (answer) {
          const { streamVersion, position } = answer;
          await ledger.answered({ command, person, streamVersion, position: BigInt(position) });
          onAnswer(ledger.acknowledged.length);
          break;
        }
        ledger.unknown += 1;
        await sleep(50);
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
};
