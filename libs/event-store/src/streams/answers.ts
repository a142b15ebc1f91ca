import { CommandIdReused, Rejection } from '@academy/kernel';
import type { RecordedRejection } from '../append/unit.js';
import type { ExecuteOptions } from './draft.js';

/** The answer to an executed command. */
export interface Executed {
  readonly streamVersion: number;
  /** Position of the command's last event; a read model that has passed it shows the command's effect. */
  readonly position: bigint;
  /** Whether this is the answer to an earlier execution of the same command id. */
  readonly replayed: boolean;
}

interface Recorded {
  readonly bodyHash: string | null;
  readonly streamVersion: number;
  readonly position: bigint | string;
  readonly rejection: RecordedRejection | null;
}

/**
 * The first answer once more: the result, or the recorded `Rejection`. Throws `CommandIdReused` when the retry's body is not
 * the first one's.
 */
export const replay = ({ bodyHash }: ExecuteOptions, recorded: Recorded): Executed => {
  if (recorded.bodyHash !== (bodyHash ?? null))
    throw new CommandIdReused('this command id was used with another body');
  if (recorded.rejection) {
    const { code, message, details } = recorded.rejection;
    throw new Rejection(code, message, details);
  }
  return {
    streamVersion: recorded.streamVersion,
    position: BigInt(recorded.position),
    replayed: true,
  };
};

/** Runs `answer` and hands its value or its error on. */
export const settle = <T>(
  { resolve, reject }: { resolve: (value: T) => void; reject: (error: unknown) => void },
  answer: () => T,
): void => {
  try {
    resolve(answer());
  } catch (error) {
    reject(error);
  }
};
