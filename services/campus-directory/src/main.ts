import { launchService } from '@academy/platform';
import { campusDirectory } from './definition.js';

await launchService(campusDirectory);
