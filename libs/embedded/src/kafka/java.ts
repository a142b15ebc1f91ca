import { join } from 'node:path';
import { EmbeddedKafkaError } from './embedded-kafka-error.js';
import { runProgram } from './run-program.js';

/** The oldest Java that Kafka 4 runs on. */
const OLDEST = 17;

/** The major version in what `java -version` prints, such as 17 in `openjdk version "17.0.15"`; 8 for `"1.8.0_292"`. */
export const javaVersionIn = (output: string): number | undefined => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
};

/** The `java` to run: of JAVA_HOME, else of the PATH. Throws `EmbeddedKafkaError` when there is none or it is too old. */
export const findJava = async (): Promise<string> => {
  const { JAVA_HOME: home } = process.env;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const ran = await runProgram(java, ['-version']);
  const version = javaVersionIn(ran?.output ?? '');
  if (version !== undefined && version >= OLDEST) return java;

  const found = version === undefined ? '' : `: Java ${version}`;
  throw new EmbeddedKafkaError(
    `카프카를 실행하려면 자바 ${OLDEST} 이상이 필요합니다${found}. JRE를 설치하거나 JAVA_HOME을 설정하세요`,
    `Kafka needs Java ${OLDEST} or newer${found}: install a JRE, set JAVA_HOME, or start without --kafka`,
  );
};
