import { civilDateOf, daysBetween, Rejection, type Message } from '@academy/kernel';
import type { PlacementEvent } from './events.js';
import { agreed, placementKeysOf, type Placement } from './placement.js';

export type FailToStart = Message<'FailToStart', { reasonCode: string }>;
export type NoteStartOverdue = Message<'NoteStartOverdue', { at: string }>;

/** Records that the agreed work did not begin (MAT-5). Rejects `PlacementNotConfirmed` and `PlacementAlreadyStarted`. */
export const failToStart = (
  { data: { reasonCode } }: FailToStart,
  placement: Placement,
): readonly PlacementEvent[] => {
  const known = agreed(placement);
  if (known.status === 'not-started' || known.status === 'voided') return [];
  if (known.status !== 'confirmed') throw new Rejection('PlacementAlreadyStarted');

  const { jobOrderId } = known;
  const order = jobOrderId === undefined ? {} : { jobOrderId };
  return [
    { type: 'PlacementNotStarted', data: { ...placementKeysOf(known), ...order, reasonCode } },
  ];
};

/** Notes that nobody said whether the work began: first to ask, then to have it settled (MAT-19, T-18). */
export const noteStartOverdue = (
  { data: { at } }: NoteStartOverdue,
  placement: Placement,
): readonly PlacementEvent[] => {
  if (placement.status !== 'confirmed' || placement.startChecks === undefined) return [];
  const { startOn, startChecks, asked } = placement;
  const today = civilDateOf(at);
  const mustResolve = today >= startChecks.resolveOn;
  if (today < startChecks.askOn || asked === 'must resolve') return [];
  if (asked === 'asked' && !mustResolve) return [];

  const daysLate = Math.max(1, daysBetween(startOn, today));
  const data = { ...placementKeysOf(placement), startOn, daysLate, mustResolve };
  return [{ type: 'PlacementStartOverdue', data }];
};
