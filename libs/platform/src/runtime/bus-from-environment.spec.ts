import Type from 'typebox';
import { loadConfig, type Environment } from '../config/load-config.js';
import { busFromEnvironment, busVariables } from './bus-from-environment.js';

const open = (environment: Environment) =>
  busFromEnvironment(loadConfig(Type.Object(busVariables), environment), 'registration');

describe('the bus that the environment names', () => {
  it('is tables unless it says otherwise', async () => {
    const { bus, close } = open({ BUS_DATABASE_URL: 'postgresql://bus@localhost/bus' });
    expect(bus.name).toBe('bus');
    await close();
  });

  it('is Kafka, with places for each cluster and namespace', async () => {
    const kafka = { BUS: 'kafka', KAFKA_BROKERS: 'one:9092,two:9092' };
    const [plain, named] = [
      open(kafka),
      open({ ...kafka, KAFKA_CLUSTER: 'c', KAFKA_NAMESPACE: 'n' }),
    ];
    expect([plain.bus.name, named.bus.name]).toEqual(['kafka', 'kafka:c:n']);
    expect(named.bus.placeOf('topic', 3)).toBe('kafka:c:n/topic/3');
    await Promise.all([plain.close(), named.close()]);
  });

  it.each([
    [{ BUS: 'kafka' }, 'KAFKA_BROKERS'],
    [{}, 'BUS_DATABASE_URL'],
    [{ BUS: 'pigeons' }, 'BUS'],
    [{ BUS: 'kafka', KAFKA_BROKERS: 'one:9092', KAFKA_SASL: 'gssapi' }, 'KAFKA_SASL'],
  ])('is refused in one line that names what is wrong: %j', (environment, name) => {
    expect(() => open(environment)).toThrow(new RegExp(`환경 변수 ${name} .*\\(the environment`));
  });
});
