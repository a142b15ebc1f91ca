import { goldenSpecificationOf } from '../../golden/golden-specification.js';
import { registrationEvents } from './events.js';

goldenSpecificationOf('registration', registrationEvents);
