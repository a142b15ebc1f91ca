import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** What a failure was about, for the line that explains it. */
export interface Circumstances {
  readonly folder: string;
  readonly port?: number | undefined;
  readonly logFile?: string;
}

type Explanation = (about: Circumstances) => readonly [korean: string, english: string];

// The first match wins: the narrow causes stand before the broad ones that share their wording.
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [
    /shared memory segment.*No space left on device/,
    () => [
      '공유 메모리(/dev/shm)가 가득 찼습니다. 이 장비나 컨테이너에 더 할당하세요',
      'Shared memory (/dev/shm) is full: give this machine or container more of it',
    ],
  ],
  [
    /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/,
    ({ folder }) => [
      `${folder} 이(가) 있는 디스크가 가득 찼습니다. 공간을 비우고 다시 시작하세요`,
      `The disk that holds ${folder} is full: free some space and start again`,
    ],
  ],
  [
    /Address already in use|EADDRINUSE/,
    ({ port }) => [
      `127.0.0.1의 포트 ${port}이(가) 사용 중입니다. 그 프로그램을 끝내거나 다른 포트를 고르세요`,
      `Port ${port} of 127.0.0.1 is taken: stop the program that uses it or choose another port`,
    ],
  ],
  [
    /could not bind .*Permission denied/,
    ({ port }) => [
      `포트 ${port}은(는) root 전용입니다. 1023보다 큰 포트를 고르세요`,
      `Port ${port} is reserved for root: choose a port above 1023`,
    ],
  ],
  [
    /incompatible with server/,
    ({ folder }) => [
      `${folder}의 데이터는 PostgreSQL의 다른 주 버전의 것입니다. 백업을 새 폴더에 복원하세요`,
      `The data in ${folder} belongs to another major version of PostgreSQL: restore a backup into a new folder`,
    ],
  ],
  [
    /could not look up effective user ID/,
    () => [
      '이 사용자는 이 장비의 계정 목록에 없습니다. 이 장비의 계정으로 시작하세요',
      'This user has no entry in the password database, which PostgreSQL needs: start as an account of this machine',
    ],
  ],
  [
    /error while loading shared libraries|symbol lookup error/,
    () => [
      'PostgreSQL 실행 파일이 온전하지 않습니다. "npm rebuild" 후 다시 시작하세요',
      'The PostgreSQL binaries are incomplete: run "npm rebuild" and start again',
    ],
  ],
  [
    /EACCES|EPERM|EROFS|Permission denied|Operation not permitted|Read-only file system/,
    ({ folder }) => [
      `${folder}에 쓸 권한이 없습니다. 자신의 폴더를 고르거나 소유자를 바꾸세요`,
      `No permission to write to ${folder}: choose a folder of your own or change its owner`,
    ],
  ],
  [
    /ENOTDIR|EEXIST/,
    ({ folder }) => [
      `${folder}은(는) 폴더가 아니라 파일입니다`,
      `${folder} cannot be used as a folder: a file is in its place`,
    ],
  ],
];

const lastComplaint = (output: string): string => {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const complaint = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1);
  return complaint?.trim() ?? 'nothing';
};

/** Turns what a system call, initdb or the server said into the one line for the person at the terminal. */
export const explain = (failure: unknown, about: Circumstances): EmbeddedPostgresError => {
  if (failure instanceof EmbeddedPostgresError) return failure;

  const output = failure instanceof Error ? failure.message : String(failure);
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(output));
  if (known) return new EmbeddedPostgresError(...known[1](about));

  const hint = about.logFile === undefined ? '' : `; more in ${about.logFile}`;
  return new EmbeddedPostgresError(
    'PostgreSQL이 실행되지 않습니다',
    `PostgreSQL does not run, and said: ${lastComplaint(output)}${hint}`,
  );
};
