import { category } from '@academy/kernel';
import { retentionHoldsDecider } from './domain/retention-holds.decider.js';

/** Holds: `retention-hold-<participantId>`. */
export const retentionHolds = category('retention-hold', retentionHoldsDecider, {
  about: 'participant',
});
