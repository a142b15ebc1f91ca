import type { Decider } from '@academy/kernel';
import { confirmPlacement, type ConfirmPlacement } from './confirm-placement.js';
import type { PlacementEvent } from './events.js';
import { evolve, initialState, type Placement } from './placement.js';
import { startPlacement, type StartPlacement } from './start-placement.js';

export type PlacementCommand = ConfirmPlacement | StartPlacement;

const decide = (command: PlacementCommand, placement: Placement): readonly PlacementEvent[] => {
  switch (command.type) {
    case 'ConfirmPlacement':
      return confirmPlacement(command, placement);
    case 'StartPlacement':
      return startPlacement(command, placement);
  }
};

/** Somebody's work at an employer. */
export const placementDecider: Decider<PlacementCommand, Placement, PlacementEvent> = {
  initialState,
  decide,
  evolve,
};
