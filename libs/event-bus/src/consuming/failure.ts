import { InvalidEvent } from '@academy/contracts';
import { CheckpointMoved, isUnavailability } from '@academy/event-store';
import { NotYet, Unavailable } from '@academy/kernel';

/** Why an event waits. `behind`: an earlier event of the same person does. */
export type ParkReason =
  | 'behind'
  | 'not-yet'
  | 'failed'
  | 'invalid-body'
  | 'unknown-type'
  | 'unknown-version'
  | 'epoch-changed'
  | 'poison-record';

/** What an operator is told; never a value of the event. */
export interface Failure {
  readonly reason: ParkReason;
  readonly detail: string;
}

export const behind: Failure = { reason: 'behind', detail: 'an earlier event of this key waits' };

/** The schema or its table is not there: a generation was retired, or its shape is being changed. No event is to blame. */
const MOVED = new Set(['42P01', '3F000']);

const isAway = (error: unknown): boolean =>
  error instanceof Error && MOVED.has(String(Reflect.get(error, 'code')));

/** Whether an error says nothing about the event: the batch is tried again as it is, and nothing is parked. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unavailable ||
  error instanceof CheckpointMoved ||
  isUnavailability(error) ||
  isAway(error);

const FRAME = /at (?:async )?(?:(?<where>[\w.<>$ ]+) \()?(?:.*[\\/])?(?<file>[\w.-]+:\d+):\d+\)?$/;

/** The first line of the stack: function, file and line. A message could quote a value, a place cannot. */
const placeOf = ({ stack = '' }: Error): string => {
  for (const line of stack.split('\n').slice(1)) {
    const { where, file } = FRAME.exec(line)?.groups ?? {};
    if (file !== undefined) return ` in ${where ?? 'a function'} (${file})`;
  }
  return '';
};

const codeOf = (error: Error): string => {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^\w{1,64}$/.test(code) ? ` ${code}` : '';
};

/** Why an event failed, said without any of its values. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof NotYet) return { reason: 'not-yet', detail: error.code };
  if (error instanceof InvalidEvent) return { reason: 'invalid-body', detail: error.message };
  if (!(error instanceof Error)) return { reason: 'failed', detail: `threw a ${typeof error}` };
  return { reason: 'failed', detail: `${error.name}${codeOf(error)}${placeOf(error)}` };
};

/** Seconds until the next attempt: 1 s doubled up to 5 min; what only waits for another event 200 ms up to 30 s; `behind` none. */
export const pauseBefore = ({ reason }: Failure, attempts: number): number => {
  if (reason === 'behind') return 0;
  return reason === 'not-yet'
    ? Math.min(30, 0.2 * 2 ** Math.min(attempts, 10))
    : Math.min(300, 2 ** Math.min(attempts, 10));
};
