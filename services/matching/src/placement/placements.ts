import { category } from '@academy/kernel';
import { placementDecider } from './domain/placement.decider.js';

/** Placements: `placement-<placementId>`. */
export const placements = category('placement', placementDecider, { about: 'participant' });
