import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.js';
import { isAlive } from '../processes.js';
import { removeKafka, startKafka } from './start-kafka.js';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), `academy-broker-${process.pid}-`));

const answers = async (port: number): Promise<void> => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
};

const withVariable = async (name: string, value: string, work: () => Promise<unknown>) => {
  const before = process.env[name];
  process.env[name] = value;
  try {
    await work();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
};

describe('an embedded Kafka', () => {
  it('keeps its cluster across a stop and a kill, and says when it died by itself', async () => {
    const folder = await newFolder();
    const first = await startKafka({ folder });
    await answers(first.port);
    expect(first.clusterId).toMatch(/^[\w-]{22}$/);
    await expect(startKafka({ folder })).rejects.toThrow(/is in use by process/);
    await first.stop();
    await expect(first.ended).resolves.toBeUndefined();

    const second = await startKafka({ folder, port: first.port });
    process.kill(second.pid, 'SIGKILL');
    await expect(second.ended).resolves.toMatchObject({
      message: expect.stringContaining('ended by SIGKILL'),
    });
    const third = await startKafka({ folder, port: first.port });
    await answers(third.port);
    expect(third.clusterId).toBe(first.clusterId);
    await third.kill();
    expect(isAlive(third.pid)).toBe(false);
    await removeKafka(folder);
  }, 120_000);

  it('says in one line that the port is taken', async () => {
    const [folder, port] = [await newFolder(), await freePort()];
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    await expect(startKafka({ folder, port })).rejects.toThrow(
      new RegExp(`^127\\.0\\.0\\.1의 포트 ${port}.*\\(Port ${port} of 127\\.0\\.0\\.1 is taken`),
    );
    other.close();
    await removeKafka(folder);
  }, 60_000);

  it('says in one line that Java, or Maven with nothing fetched yet, is missing', async () => {
    const [folder, cache] = [await newFolder(), await newFolder()];
    const refused = (english: RegExp) => expect(startKafka({ folder })).rejects.toThrow(english);
    await withVariable('JAVA_HOME', '/nowhere', () =>
      refused(/^카프카를 실행하려면 자바 17 이상이 필요합니다.*\(Kafka needs Java 17 or newer/),
    );
    await withVariable('ACADEMY_KAFKA_JARS', '/nowhere', () =>
      refused(/There are no jars of Kafka in \/nowhere/),
    );
    await withVariable('XDG_CACHE_HOME', cache, () =>
      withVariable('JAVA_HOME', process.env.JAVA_HOME ?? '/usr', () =>
        withVariable('PATH', '/nowhere', () => refused(/install Maven/)),
      ),
    );
    await Promise.all([removeKafka(folder), rm(cache, { recursive: true })]);
  });
});
