import type { PlacementStarted } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { PlacementEvent } from './events.js';
import { agreed, ongoing, placementKeysOf, type Placement } from './placement.js';

export type StartPlacement = Message<
  'StartPlacement',
  Pick<PlacementStarted['data'], 'actualStartOn' | 'evidenceKind'> & { at: string }
>;

/**
 * Records the first day of work, on or after which it is reported. Rejects `PlacementNotConfirmed`, `PlacementOver`,
 * `PlacementStartedOnAnotherDay` and `StartDatedInFuture`.
 */
export const startPlacement = (
  { data: { actualStartOn, evidenceKind, at } }: StartPlacement,
  placement: Placement,
): readonly PlacementEvent[] => {
  const known = agreed(placement);
  if (known.status === 'started') {
    if (known.actualStartOn === actualStartOn) return [];
    throw new Rejection('PlacementStartedOnAnotherDay');
  }
  if (actualStartOn > civilDateOf(at)) throw new Rejection('StartDatedInFuture');

  const keys = placementKeysOf(ongoing(known));
  return [{ type: 'PlacementStarted', data: { ...keys, actualStartOn, evidenceKind } }];
};
