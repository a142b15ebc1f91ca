import { goldenSpecificationOf } from '../../golden/golden-specification.js';
import { trainingEnrollmentEvents } from './events.js';

goldenSpecificationOf('training-enrollment', trainingEnrollmentEvents);
