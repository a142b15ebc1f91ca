import { describeBus } from '../bus.conformance.js';
import type { Bus } from '../bus.js';
import { openKafkaBus } from './open-kafka-bus.examples.js';

describeBus('the bus on Kafka', openKafkaBus);

describeBus('the bus on Kafka, within one process', async (partitions) => {
  const under = await openKafkaBus(partitions);
  let bus: Bus | undefined;
  return { ...under, connect: () => (bus ??= under.connect()) };
});
