import { goldenSpecificationOf } from '../../golden/golden-specification.js';
import { campusDirectoryEvents } from './events.js';

goldenSpecificationOf('campus-directory', campusDirectoryEvents);
