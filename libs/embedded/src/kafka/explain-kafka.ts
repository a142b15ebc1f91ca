import { EmbeddedKafkaError } from './embedded-kafka-error.js';

/** What a failure was about, for the line that explains it. */
export interface BrokerCircumstances {
  readonly folder: string;
  readonly port?: number | undefined;
  readonly logFile?: string;
}

type Explanation = (about: BrokerCircumstances) => readonly [korean: string, english: string];

const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [
    /No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/,
    ({ folder }) => [
      `${folder} 이(가) 있는 디스크가 가득 찼습니다. 공간을 비우고 다시 시작하세요`,
      `The disk that holds ${folder} is full: free some space and start again`,
    ],
  ],
  [
    /Address already in use|EADDRINUSE|BindException/,
    ({ port }) => [
      `127.0.0.1의 포트 ${port}이(가) 사용 중입니다. 그 프로그램을 끝내거나 다른 포트를 고르세요`,
      `Port ${port} of 127.0.0.1 is taken: stop the program that uses it or choose another port`,
    ],
  ],
  [
    /EACCES|EPERM|EROFS|Permission denied|AccessDenied|Read-only file system/,
    ({ folder }) => [
      `${folder}에 쓸 권한이 없습니다. 자신의 폴더를 고르거나 소유자를 바꾸세요`,
      `No permission to write to ${folder}: choose a folder of your own or change its owner`,
    ],
  ],
  [
    /OutOfMemoryError|insufficient memory/,
    () => [
      '카프카에 메모리가 부족합니다. 400MB를 비우고 다시 시작하세요',
      'Kafka ran out of memory: free 400 MB and start again',
    ],
  ],
];

const lastComplaint = (output: string): string => {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return (lines.findLast((line) => /ERROR|Exception/.test(line)) ?? lines.at(-1) ?? '-').trim();
};

/** Turns what a system call, Java or the broker said into the one line for the person at the terminal. */
export const explainKafka = (failure: unknown, about: BrokerCircumstances): EmbeddedKafkaError => {
  if (failure instanceof EmbeddedKafkaError) return failure;

  const output = failure instanceof Error ? failure.message : String(failure);
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(output));
  if (known) return new EmbeddedKafkaError(...known[1](about));

  const hint = about.logFile === undefined ? '' : `; more in ${about.logFile}`;
  return new EmbeddedKafkaError(
    '카프카가 실행되지 않습니다',
    `Kafka does not run: ${lastComplaint(output)}${hint}`,
  );
};
