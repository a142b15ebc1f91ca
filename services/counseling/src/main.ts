import { launchService } from '@academy/platform';
import { counseling } from './definition.js';

await launchService(counseling);
