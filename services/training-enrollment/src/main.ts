import { launchService } from '@academy/platform';
import { trainingEnrollment } from './definition.js';

await launchService(trainingEnrollment);
