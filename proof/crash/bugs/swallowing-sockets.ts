import { KafkaBus, type KafkaBusOptions } from '@academy/event-bus';
import type { ISocketFactory } from 'kafkajs';
import { connect, type Socket } from 'node:net';

/** Of so many requests to store records, one is never answered: the line breaks instead, after the broker has stored them. */
const ONE_IN = 6;
const PRODUCE = 0;

let produced = 0;

const isProduce = (request: unknown): boolean =>
  Buffer.isBuffer(request) && request.length > 6 && request.readInt16BE(4) === PRODUCE;

const swallow = (socket: Socket): Socket => {
  let isNext = false;
  const emit = socket.emit.bind(socket);
  const write = socket.write.bind(socket) as (...request: unknown[]) => boolean;
  socket.write = (...request: unknown[]) => {
    if (isProduce(request[0])) {
      produced += 1;
      isNext ||= produced % ONE_IN === 0;
    }
    return write(...request);
  };
  socket.emit = (name: string | symbol, ...values: unknown[]) => {
    if (name !== 'data' || !isNext) return emit(name, ...values);
    socket.destroy(new Error('the line has broken'));
    return true;
  };
  return socket;
};

/** Connections that lose acknowledgements, as a proxy does that dies with them in its hands. */
export const swallowingSockets: ISocketFactory = ({ host, port, onConnect }) =>
  swallow(connect({ host, port }, onConnect));

/** The product's own bus behind them. */
export class SwallowedAnswers extends KafkaBus {
  constructor(options: KafkaBusOptions) {
    super({ ...options, socketFactory: swallowingSockets });
  }
}
