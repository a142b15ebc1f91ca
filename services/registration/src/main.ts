import { launchService } from '@academy/platform';
import { registration } from './definition.js';

await launchService(registration);
