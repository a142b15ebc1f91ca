import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedKafkaError } from './embedded-kafka-error.js';
import { runProgram } from './run-program.js';

const VERSION = '4.1.1';

/** The broker, and a logger that writes to standard error, which the broker's own jars leave open. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>academy</groupId>
  <artifactId>broker</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;

const holdsJars = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.some((name) => name.startsWith('kafka-server-') && name.endsWith('.jar')),
    () => false,
  );

const lastComplaint = (output: string): string =>
  output
    .split('\n')
    .find((line) => line.includes('ERROR'))
    ?.replace(/^.*ERROR\S*\s*/, '')
    .trim() ?? 'it said nothing';

const refuseRun = (output: string | undefined): EmbeddedKafkaError =>
  output === undefined
    ? new EmbeddedKafkaError(
        '카프카 실행 파일을 처음 받을 때 Maven이 필요합니다. Maven을 설치하거나 ACADEMY_KAFKA_JARS에 jar 폴더를 지정하세요',
        "Maven fetches Kafka's jars the first time: install Maven, or name a folder of jars in ACADEMY_KAFKA_JARS",
      )
    : new EmbeddedKafkaError(
        `Maven이 카프카 실행 파일을 받지 못했습니다: ${lastComplaint(output)}`,
        `Maven could not fetch Kafka's jars; its own settings decide where from`,
      );

/** Fetched aside and renamed, so that what was interrupted is never taken for whole, and two that fetch at once agree. */
const fetchInto = async (cache: string, folder: string): Promise<void> => {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'fetching-'));
  try {
    await writeFile(join(unfinished, 'pom.xml'), POM);
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
    const ran = await runProgram(
      'mvn',
      ['--quiet', '--batch-mode', ...goal, `-DoutputDirectory=${join(unfinished, 'jars')}`],
      unfinished,
    );
    if (ran?.code !== 0) throw refuseRun(ran?.output);
    await rename(join(unfinished, 'jars'), folder).catch(async (error: unknown) => {
      if (!(await holdsJars(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
};

/**
 * The folder of Kafka's jars: ACADEMY_KAFKA_JARS, else a cache of this account, filled once by Maven and its own settings.
 * Throws `EmbeddedKafkaError`.
 */
export const kafkaJars = async (): Promise<string> => {
  const { ACADEMY_KAFKA_JARS: given, XDG_CACHE_HOME: caches } = process.env;
  if (given) {
    if (await holdsJars(given)) return given;
    throw new EmbeddedKafkaError(
      `ACADEMY_KAFKA_JARS가 가리키는 ${given}에 카프카 jar가 없습니다`,
      `There are no jars of Kafka in ${given}, which ACADEMY_KAFKA_JARS names`,
    );
  }
  const cache = join(caches ?? join(homedir(), '.cache'), 'academy');
  const folder = join(cache, `kafka-${VERSION}`);
  if (!(await holdsJars(folder))) await fetchInto(cache, folder);
  return folder;
};
