import { goldenSpecificationOf } from '../../golden/golden-specification.js';
import { counselingEvents } from './events.js';

goldenSpecificationOf('counseling', counselingEvents);
