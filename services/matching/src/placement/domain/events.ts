import type { PlacementConfirmed, PlacementStarted } from '@academy/contracts';

export type PlacementEvent = PlacementConfirmed | PlacementStarted;
