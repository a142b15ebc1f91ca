import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import { requestContextIfAny } from '../http/request-context.js';
import { loggedError } from './logged-error.js';

export interface LogOptions {
  readonly level?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Where lines go; standard output by default. */
  readonly destination?: DestinationStream;
}

/** Names under which drivers and frameworks carry values; never written, at the top or one level down. */
const WITHHELD = [
  ...['detail', 'parameters', 'query', 'where', 'body', 'headers', 'authorization', 'cookie'],
  ...['password', 'secret', 'token'],
];

/** Lines leave together, because each write wakes whoever reads them: when there are so many bytes, or after so many ms. */
const TOGETHER = { minLength: 8_192, periodicFlush: 100 };

let standardOutput: ReturnType<typeof pino.destination> | undefined;

/** One for all loggers of the process. What waits is written when the process ends, unless it is killed. */
const toStandardOutput = (): DestinationStream => {
  if (standardOutput) return standardOutput;
  const opened = pino.destination({ sync: true, ...TOGETHER });
  process.once('exit', () => opened.flushSync());
  return (standardOutput = opened);
};

const ofRequest = (): object => {
  const context = requestContextIfAny();
  return context
    ? {
        requestId: context.requestId,
        correlationId: context.correlationId,
        traceId: context.traceId,
      }
    : {};
};

/** A structured logger: one JSON line per record, so that no value can forge another line. */
export const createLogger = (
  service: string,
  { level = 'info', destination }: LogOptions = {},
): Logger =>
  pino(
    {
      level,
      base: { service },
      timestamp: stdTimeFunctions.isoTime,
      mixin: ofRequest,
      serializers: { err: loggedError, error: loggedError },
      redact: { paths: WITHHELD.flatMap((name) => [name, `*.${name}`]), remove: true },
    },
    destination ?? toStandardOutput(),
  );

/** nestjs-pino on our logger. Its request middleware stays out: the edge writes one line per request itself. */
export const loggingModule = (logger: Logger): DynamicModule =>
  LoggerModule.forRoot({ pinoHttp: { logger, autoLogging: false }, forRoutes: [] });
