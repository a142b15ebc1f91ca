import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartRefused } from '../../config/start-refused.js';
import { defaultLimits, type HttpLimits } from '../json/limits.js';
import { answerClientError } from './bare-problem.js';
import { Connections, type DrainTimes } from './connections.js';
import { dispatchTo, type Mount } from './mounts.js';

export interface ListenerOptions {
  readonly port: number;
  /** Default: this machine only. */
  readonly host?: string;
  readonly apps: readonly Mount[];
  readonly limits?: Partial<HttpLimits>;
}

export interface Listener {
  readonly url: string;
  /** Stops accepting, finishes what is under way, cuts what does not end. Twice is once. */
  close(times?: Partial<DrainTimes>): Promise<void>;
}

/** How often Node looks for requests that are overdue, in ms. */
const OVERDUE_CHECK = 500;
const MAX_HEADER_BYTES = 16 * 1024;

const serverOf = (apps: readonly Mount[], limits: HttpLimits): Server => {
  const server = createServer(
    {
      requestTimeout: limits.requestTimeout,
      headersTimeout: Math.min(limits.headersTimeout, limits.requestTimeout),
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: Math.min(OVERDUE_CHECK, limits.requestTimeout),
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    dispatchTo(apps),
  );
  server.setTimeout(limits.connectionTimeout);
  server.on('clientError', answerClientError);
  return server;
};

const explain = (error: NodeJS.ErrnoException, port: number): Error => {
  if (error.code === 'EADDRINUSE')
    return new StartRefused(
      `포트 ${port}번을 다른 프로그램이 사용하고 있습니다. PORT 환경 변수로 다른 번호를 지정하세요 (port ${port} is taken; choose another one with PORT)`,
    );
  if (error.code === 'EACCES')
    return new StartRefused(
      `포트 ${port}번을 열 권한이 없습니다. 1024 이상의 번호를 PORT로 지정하세요 (no permission to open port ${port})`,
    );
  return error;
};

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });

const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo;
  const everywhere = ['0.0.0.0', '::', '127.0.0.1'].includes(host);
  return `http://${everywhere ? 'localhost' : host}:${port}`;
};

/**
 * Opens one port for several apps, each below its own path, under the limits of N17. Throws `StartRefused` with one
 * line when the port is taken.
 */
export const startListener = async (options: ListenerOptions): Promise<Listener> => {
  const { port, host = '127.0.0.1', apps, limits } = options;
  const server = serverOf(apps, { ...defaultLimits, ...limits });
  const connections = new Connections(server);
  await listen(server, port, host);

  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    close: (times = {}) => (closing ??= connections.drain({ bodies: 2_000, all: 8_000, ...times })),
  };
};
