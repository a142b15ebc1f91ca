import type { PlacementChanges, PlacementEnded } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { PlacementEvent } from './events.js';
import { agreed, ongoing, placementKeysOf, type Placement } from './placement.js';

export type ChangeTerms = Message<
  'ChangeTerms',
  { changes: PlacementChanges; effectiveOn: string }
>;
export type EndPlacement = Message<
  'EndPlacement',
  Pick<PlacementEnded['data'], 'endedOn' | 'endReason' | 'initiatedBy'> & { at: string }
>;
export type CorrectPlacement = Message<
  'CorrectPlacement',
  { changes: PlacementChanges; reason: string }
>;
export type VoidPlacement = Message<'VoidPlacement', { reason: string }>;

const guardTerm = (startOn: string, { contractEndsOn }: PlacementChanges): void => {
  if (contractEndsOn !== undefined && contractEndsOn < startOn)
    throw new Rejection('ContractEndsBeforeStart');
};

/**
 * Records other terms from a day on. Rejects `PlacementNotConfirmed`, `PlacementOver` and `ContractEndsBeforeStart`.
 */
export const changeTerms = (
  { data: { changes, effectiveOn } }: ChangeTerms,
  placement: Placement,
): readonly PlacementEvent[] => {
  const known = ongoing(placement);
  guardTerm(changes.startOn ?? known.startOn, changes);

  const data = { ...placementKeysOf(known), changes, effectiveOn };
  return [{ type: 'PlacementTermsChanged', data }];
};

/**
 * Ends work that had begun. Rejects `PlacementNotConfirmed`, `PlacementOver`, `PlacementNotStarted`, `EndBeforeStart` and
 * `EndDatedInFuture`.
 */
export const endPlacement = (
  { data: { at, ...end } }: EndPlacement,
  placement: Placement,
): readonly PlacementEvent[] => {
  if (placement.status === 'ended' && placement.endedOn === end.endedOn) return [];
  const known = ongoing(placement);
  const { actualStartOn } = known;
  if (actualStartOn === undefined) throw new Rejection('PlacementNotStarted');
  if (end.endedOn < actualStartOn) throw new Rejection('EndBeforeStart');
  if (end.endedOn > civilDateOf(at)) throw new Rejection('EndDatedInFuture');

  return [{ type: 'PlacementEnded', data: { ...placementKeysOf(known), ...end } }];
};

/** Puts right what was written down, also afterwards. Rejects `PlacementNotConfirmed`, `PlacementVoid` and `ContractEndsBeforeStart`. */
export const correctPlacement = (
  { data }: CorrectPlacement,
  placement: Placement,
): readonly PlacementEvent[] => {
  const known = agreed(placement);
  if (known.status === 'voided') throw new Rejection('PlacementVoid');
  guardTerm(data.changes.startOn ?? known.startOn, data.changes);

  return [{ type: 'PlacementCorrected', data: { ...placementKeysOf(known), ...data } }];
};

/** Takes back a placement that never was. Rejects `PlacementNotConfirmed`. */
export const voidPlacement = (
  { data: { reason } }: VoidPlacement,
  placement: Placement,
): readonly PlacementEvent[] => {
  const known = agreed(placement);
  if (known.status === 'voided') return [];

  const { jobOrderId } = known;
  const order = jobOrderId === undefined ? {} : { jobOrderId };
  return [{ type: 'PlacementVoided', data: { ...placementKeysOf(known), ...order, reason } }];
};
