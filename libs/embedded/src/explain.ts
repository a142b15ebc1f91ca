import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** What a failure was about, for the line that explains it. */
export interface Circumstances {
  readonly folder: string;
  readonly port?: number | undefined;
  readonly logFile?: string;
}

type Explanation = (about: Circumstances) => string;

// The first match wins: the narrow causes stand before the broad ones that share their wording.
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [
    /shared memory segment.*No space left on device/,
    () => 'Shared memory (/dev/shm) is full: give this machine or container more of it.',
  ],
  [
    /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/,
    ({ folder }) => `The disk that holds ${folder} is full: free some space and start again.`,
  ],
  [
    /Address already in use|EADDRINUSE/,
    ({ port }) =>
      `Port ${port} of 127.0.0.1 is taken: stop the program that uses it or choose another port.`,
  ],
  [
    /could not bind .*Permission denied/,
    ({ port }) => `Port ${port} is reserved for root: choose a port above 1023.`,
  ],
  [
    /incompatible with server/,
    ({ folder }) =>
      `The data in ${folder} belongs to another major version of PostgreSQL: restore a backup into a new folder.`,
  ],
  [
    /could not look up effective user ID/,
    () =>
      'This user has no entry in the password database, which PostgreSQL needs: start as an account of this machine.',
  ],
  [
    /error while loading shared libraries|symbol lookup error/,
    () => 'The PostgreSQL binaries are incomplete: run "npm rebuild" and start again.',
  ],
  [
    /EACCES|EPERM|EROFS|Permission denied|Operation not permitted|Read-only file system/,
    ({ folder }) =>
      `No permission to write to ${folder}: choose a folder of your own or change its owner.`,
  ],
  [
    /ENOTDIR|EEXIST/,
    ({ folder }) => `${folder} cannot be used as a folder: a file is in its place.`,
  ],
];

const lastComplaint = (output: string): string => {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const complaint = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1);
  return complaint?.trim() ?? 'it said nothing';
};

/** Turns what a system call, initdb or the server said into the one line for the person at the terminal. */
export const explain = (failure: unknown, about: Circumstances): EmbeddedPostgresError => {
  if (failure instanceof EmbeddedPostgresError) return failure;

  const output = failure instanceof Error ? failure.message : String(failure);
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(output));
  if (known) return new EmbeddedPostgresError(known[1](about));

  const hint = about.logFile === undefined ? '' : ` (more in ${about.logFile})`;
  return new EmbeddedPostgresError(`PostgreSQL does not run: ${lastComplaint(output)}${hint}`);
};
