import { category } from '@academy/kernel';
import { residenceDecider } from './domain/residence.js';

/** Moves: `residence-<participantId>`. */
export const residences = category('residence', residenceDecider, { about: 'participant' });
