import { describeBus } from '../bus.conformance.js';
import { openPostgresBus } from './open-postgres-bus.examples.js';

describeBus('the bus on PostgreSQL', openPostgresBus);
