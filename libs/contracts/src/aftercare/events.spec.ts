import { goldenSpecificationOf } from '../../golden/golden-specification.js';
import { aftercareEvents } from './events.js';

goldenSpecificationOf('aftercare', aftercareEvents);
