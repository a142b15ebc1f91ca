import { describeBus } from '../bus.conformance.js';
import { openKafkaBus } from './open-kafka-bus.examples.js';

describeBus('the bus on Kafka', openKafkaBus);
