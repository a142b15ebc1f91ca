import { category } from '@academy/kernel';
import { participationDecider } from './domain/participation.decider.js';

/** Episodes: `participation-<participantId>`, all of a person's in one stream, so that one at a time is decidable (REG-10). */
export const participations = category('participation', participationDecider, {
  about: 'participant',
});
