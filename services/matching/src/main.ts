import { launchService } from '@academy/platform';
import { matching } from './definition.js';

await launchService(matching);
