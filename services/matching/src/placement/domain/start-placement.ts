import type { PlacementStarted } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { PlacementEvent } from './events.js';
import type { Placement } from './placement.js';

export type StartPlacement = Message<
  'StartPlacement',
  Pick<PlacementStarted['data'], 'actualStartOn' | 'evidenceKind'> & { at: string }
>;

/**
 * Records the first day of work, on or after which it is reported. Rejects `PlacementNotConfirmed`,
 * `PlacementStartedOnAnotherDay` and `StartDatedInFuture`.
 */
export const startPlacement = (
  { data: { actualStartOn, evidenceKind, at } }: StartPlacement,
  placement: Placement,
): readonly PlacementEvent[] => {
  if (placement.status === 'unknown') throw new Rejection('PlacementNotConfirmed');
  if (placement.status === 'started') {
    if (placement.actualStartOn === actualStartOn) return [];
    throw new Rejection('PlacementStartedOnAnotherDay');
  }
  if (actualStartOn > civilDateOf(at)) throw new Rejection('StartDatedInFuture');

  const { placementId, participantId, participationId, employerId, programType } = placement;
  const keys = { placementId, participantId, participationId, employerId, programType };
  return [{ type: 'PlacementStarted', data: { ...keys, actualStartOn, evidenceKind } }];
};
