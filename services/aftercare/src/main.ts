import { launchService } from '@academy/platform';
import { aftercare } from './definition.js';

await launchService(aftercare);
