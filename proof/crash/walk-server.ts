import { causedBy, Streams, type EventStore } from '@academy/event-store';
import { Unavailable } from '@academy/kernel';
import { createServer, type IncomingMessage } from 'node:http';
import { walks } from '../../libs/event-bus/src/conformance/walk.examples.js';
import { tell } from './exposed-bus.js';
import type { Answer, Order } from './places.js';

const orderOf = async (request: IncomingMessage): Promise<Order> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Order;
};

/** As what people walk, and who is told of their steps besides the client. */
export interface Walking {
  readonly category: typeof walks;
  readonly answered: (person: string, answer: Answer) => void;
}

export const plainly: Walking = { category: walks, answered: () => undefined };

const walkOnce = async (
  streams: Streams,
  { category, answered }: Walking,
  { person, command }: Order,
): Promise<Answer> => {
  tell('at work');
  const cause = {
    correlationId: command,
    causationId: command,
    actor: { type: 'PARTICIPANT', id: person },
    channel: 'WEB',
  } as const;
  const { streamVersion, position, replayed } = await causedBy(cause, () =>
    streams.execute(
      category,
      person,
      { type: 'Walk', data: { participantId: person, gait: ['StepTaken'] } },
      { commandId: command },
    ),
  );
  const answer = { streamVersion, position: position.toString(), replayed };
  answered(person, answer);
  return answer;
};

/** An edge over the ledger: one step for each command, 503 while the ledger is away, 500 for what must not happen. */
export const serveWalks = (store: EventStore, port: number, walking = plainly): void => {
  const streams = new Streams(store);
  const server = createServer((request, response) => {
    orderOf(request)
      .then((order) => walkOnce(streams, walking, order))
      .then((answer) => response.end(JSON.stringify(answer)))
      .catch((error: unknown) => {
        response.statusCode = error instanceof Unavailable ? 503 : 500;
        response.end();
        if (response.statusCode === 500) process.stderr.write(`walk: ${String(error)}\n`);
      });
  });
  server.listen(port, '127.0.0.1');
};
