import { launchService } from '@academy/platform';
import { journey } from './definition.js';

await launchService(journey);
