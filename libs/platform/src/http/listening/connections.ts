import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface DrainTimes {
  /** Ms for a request whose body is still arriving when the drain begins. */
  readonly bodies: number;
  /** Ms for everything that is under way. */
  readonly all: number;
}

const POLL = 20;

/** Knows which requests a server is working on, so that neither silence nor its end breaks one. */
export class Connections {
  private readonly underWay = new Map<ServerResponse, IncomingMessage>();
  private draining = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      this.underWay.set(response, request);
      response.once('close', () => this.underWay.delete(response));
      if (this.draining) response.setHeader('connection', 'close');
    });
    server.on('timeout', (socket: Socket) => {
      if (!this.owesAnswer(socket)) socket.destroy();
    });
  }

  /** Stops accepting, lets what is under way finish within the times, and cuts the rest. */
  async drain({ bodies, all }: DrainTimes): Promise<void> {
    this.draining = true;
    const started = performance.now();
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const response of this.underWay.keys())
      if (!response.headersSent) response.setHeader('connection', 'close');

    while (this.underWay.size > 0 && performance.now() - started < all) {
      if (performance.now() - started >= bodies) this.cutUnfinishedBodies();
      this.server.closeIdleConnections();
      await pause(POLL);
    }
    this.server.closeAllConnections();
    await closed;
  }

  /** Whether the silence is ours: the request has come whole, and nothing of the answer has gone out. */
  private owesAnswer(socket: Socket): boolean {
    return [...this.underWay].some(
      ([response, request]) =>
        request.socket === socket && request.complete && !response.headersSent,
    );
  }

  /** Node stops enforcing `requestTimeout` once a server closes, so a client that drips would hold it for ever. */
  private cutUnfinishedBodies(): void {
    for (const request of this.underWay.values()) if (!request.complete) request.destroy();
  }
}
