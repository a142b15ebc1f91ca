import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { GenericContainer, getContainerRuntimeClient } from 'testcontainers';
import { docker, removeAbandoned } from './docker.js';
import { KAFKA_IMAGE, startKafkaContainer } from './kafka-container.js';
import { supplyOf } from './supply.js';

// A machine without a Docker engine proves the other way, through every spec on a real PostgreSQL.
const { supply } = await supplyOf(KAFKA_IMAGE, docker);
const withContainers = supply === 'containers' ? describe : describe.skip;

/** Asks for the API versions (key 18, version 0) and returns the answer's correlation id, which only a Kafka echoes. */
const askKafka = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const [host = '', port] = address.split(':');
    const request = Buffer.alloc(14);
    request.writeInt32BE(10, 0);
    request.writeInt16BE(18, 4);
    request.writeInt32BE(4711, 8);
    request.writeInt16BE(-1, 12);
    const socket = connect(Number(port), host, () => socket.write(request));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.readInt32BE(4));
    });
  });

withContainers('a server in a container', () => {
  it('is a Kafka at the address that its clients are sent to, and goes when dropped', async () => {
    const kafka = await startKafkaContainer();
    expect(await askKafka(kafka.address)).toBe(4711);
    await kafka.drop();
    await expect(askKafka(kafka.address)).rejects.toThrow(/ECONNREFUSED/);
  }, 180_000);

  it('goes when the process that made it was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']); // an id that nobody has any more
    const orphan = await new GenericContainer(KAFKA_IMAGE)
      .withEntrypoint(['sleep'])
      .withCommand(['600'])
      .withLabels({ 'academy.test.maker': String(pid) })
      .start();
    await removeAbandoned();
    const left = await (await getContainerRuntimeClient()).container.list();
    expect(left.map(({ Id }) => Id)).not.toContain(orphan.getId());
  });
});
