import { Socket } from 'node:net';
import type { ClientBase } from 'pg';

type Write = (chunk: Uint8Array | string, ...rest: unknown[]) => boolean;

/** A connection's socket: what is written in one turn leaves in one packet, and wakes the other side once. */
export const packetSocket = (): Socket => {
  const socket = new Socket();
  // Not before: `connect` puts the method of the prototype back in its place.
  socket.once('connect', () => {
    const write = socket.write.bind(socket) as Write;
    let gathering = false;
    const gather: Write = (chunk, ...rest) => {
      // Whether or not pg has corked it too, which it does around the messages of one prepared statement.
      if (!gathering) {
        gathering = true;
        socket.cork();
        process.nextTick(() => {
          gathering = false;
          socket.uncork();
        });
      }
      return write(chunk, ...rest);
    };
    socket.write = gather;
  });
  return socket;
};

/** What pg's client keeps of its connection; its typings leave it out. */
interface ClientInternals {
  readonly connection: { readonly stream: Socket };
  readonly _activeQuery: unknown;
}

/**
 * Gives a connection up on which nothing was heard for so many milliseconds while an answer is owed. Not with pg's own `query_timeout`:
 * with its timer for each query, V8 keeps every answer until it next collects everything, and collections of the young grow from 0.2 to
 * 10 ms and more (3,000 answers of 100 rows).
 */
export const hangUpOnSilence = (client: ClientBase, ms: number): void => {
  const internals = client as unknown as ClientInternals;
  const { stream } = internals.connection;
  stream.setTimeout(ms, () => {
    if (internals._activeQuery) stream.destroy(new Error('Query read timeout'));
  });
};
