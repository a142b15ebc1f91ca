import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { correlationOf, Frames, produceRequestIn } from './frames.js';

const HOST = '127.0.0.1';
/** After it has swallowed something, the proxy hangs up within this time, where it does not leave the client waiting. */
const HANG_UP_MS = 100;

/** What becomes of sendings to a topic. */
export interface Swallowing {
  /** The broker never hears of a request, or the client never hears its answer. */
  readonly what: 'requests' | 'answers';
  /** One of so many; every other time also the one that follows, which belongs to the resending. */
  readonly every: number;
  /** Which of them, counted from 1, leave the client waiting until its patience ends; after the others the connection is cut. */
  readonly isSilent: (number: number) => boolean;
}

/** Both ends of one client's connection. */
interface Line {
  readonly client: Socket;
  readonly broker: Socket;
  /** The topics of the requests that still wait for their answer. */
  readonly waiting: Map<number, string>;
}

/** Stands between clients and a broker, and takes away what it is told to. */
export class FaultProxy {
  private readonly lines = new Set<Line>();
  private swallowing: Swallowing | undefined;
  private counts = new Map<string, number>();
  private readonly server: Server;
  /** What passed of the kind that is swallowed, and what did not. */
  passed = 0;
  swallowed = 0;
  /** Answers, of whatever kind, reach the clients so late. */
  delayMs = 0;

  constructor(private readonly brokerPort: number) {
    this.server = createServer((client) => {
      this.serve(client);
    });
  }

  /** Resolves with its port, when it takes connections. */
  async listen(): Promise<number> {
    this.server.listen(0, HOST);
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  swallow(swallowing: Swallowing | undefined): void {
    this.swallowing = swallowing;
    this.counts = new Map();
    if (swallowing) [this.passed, this.swallowed] = [0, 0];
  }

  /** Cuts every connection; how many there were. */
  cut(): number {
    const { size } = this.lines;
    for (const line of this.lines) FaultProxy.hangUp(line);
    return size;
  }

  async close(): Promise<void> {
    this.server.close();
    this.cut();
    await once(this.server, 'close');
  }

  private static hangUp({ client, broker }: Line): void {
    client.destroy();
    broker.destroy();
  }

  private serve(client: Socket): void {
    const broker = connect(this.brokerPort, HOST);
    const line: Line = { client, broker, waiting: new Map() };
    this.lines.add(line);
    for (const socket of [client, broker]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        this.lines.delete(line);
        FaultProxy.hangUp(line);
      });
    }
    const [requests, answers] = [new Frames(), new Frames()];
    client.on('data', (chunk) => {
      for (const frame of requests.push(chunk)) this.request(line, frame);
    });
    broker.on('data', (chunk) => {
      for (const frame of answers.push(chunk)) this.answer(line, frame);
    });
  }

  private request(line: Line, frame: Buffer): void {
    const produce = produceRequestIn(frame);
    if (produce && this.takes('requests', produce.topic, line)) return;

    if (produce) line.waiting.set(produce.correlation, produce.topic);
    line.broker.write(frame);
  }

  private answer(line: Line, frame: Buffer): void {
    const correlation = correlationOf(frame);
    const topic = line.waiting.get(correlation);
    line.waiting.delete(correlation);
    if (topic !== undefined && this.takes('answers', topic, line)) return;

    if (this.delayMs === 0) line.client.write(frame);
    else void sleep(this.delayMs).then(() => line.client.write(frame));
  }

  /** Whether this one is swallowed; if so, sees to what the client is left with. */
  private takes(what: Swallowing['what'], topic: string, line: Line): boolean {
    if (this.swallowing?.what !== what) return false;

    const { every, isSilent } = this.swallowing;
    const count = (this.counts.get(topic) ?? 0) + 1;
    this.counts.set(topic, count);
    const isResending = count > 1 && count % (2 * every) === 1;
    if (count % every !== 0 && !isResending) {
      this.passed += 1;
      return false;
    }
    this.swallowed += 1;
    if (!isSilent(this.swallowed))
      void sleep(HANG_UP_MS).then(() => {
        FaultProxy.hangUp(line);
      });
    return true;
  }
}
