import type { Decider } from '@academy/kernel';
import type { RetentionHoldEvent } from './events.js';
import { liftHold, type LiftHold } from './lift-hold.js';
import { placeHold, type PlaceHold } from './place-hold.js';
import { evolve, initialState, type RetentionHolds } from './retention-holds.js';

export type RetentionHoldCommand = PlaceHold | LiftHold;

const decide = (
  command: RetentionHoldCommand,
  holds: RetentionHolds,
): readonly RetentionHoldEvent[] => {
  switch (command.type) {
    case 'PlaceHold':
      return placeHold(command, holds);
    case 'LiftHold':
      return liftHold(command, holds);
  }
};

/** Why the data of one person must be kept. */
export const retentionHoldsDecider: Decider<
  RetentionHoldCommand,
  RetentionHolds,
  RetentionHoldEvent
> = { initialState, decide, evolve };
