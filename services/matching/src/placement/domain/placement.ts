import type { PlacementConfirmed, SelfFoundJobReported } from '@academy/contracts';
import { Rejection, type CivilDate } from '@academy/kernel';
import type { PlacementEvent } from './events.js';

type Terms = Readonly<PlacementConfirmed['data']>;

interface Course {
  readonly status: 'confirmed' | 'started' | 'not-started' | 'ended' | 'voided';
  readonly actualStartOn?: CivilDate;
  readonly endedOn?: CivilDate;
  /** Whether somebody was asked about the start, and then told to settle it (T-18). */
  readonly asked: 'not yet' | 'asked' | 'must resolve';
}

/** Somebody's work at an employer, agreed and then begun. */
export type Placement =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'reported' } & Readonly<SelfFoundJobReported['data']>)
  | (Course & Terms);

export type AgreedPlacement = Course & Terms;

export const initialState: Placement = { status: 'unknown' };

const isAgreed = (placement: Placement): placement is AgreedPlacement =>
  placement.status !== 'unknown' && placement.status !== 'reported';

const changed = (placement: AgreedPlacement, { type, data }: PlacementEvent): AgreedPlacement => {
  switch (type) {
    case 'SelfFoundJobReported':
    case 'PlacementConfirmed':
      return placement;
    case 'PlacementStarted':
      return { ...placement, status: 'started', actualStartOn: data.actualStartOn };
    case 'PlacementStartOverdue':
      return { ...placement, asked: data.mustResolve ? 'must resolve' : 'asked' };
    case 'PlacementNotStarted':
      return { ...placement, status: 'not-started' };
    case 'PlacementTermsChanged':
    case 'PlacementCorrected':
      return { ...placement, ...data.changes };
    case 'PlacementEnded':
      return { ...placement, status: 'ended', endedOn: data.endedOn };
    case 'PlacementVoided':
      return { ...placement, status: 'voided' };
  }
};

/** The placement after an event; only a report or a confirmation makes one. */
export const evolve = (placement: Placement, event: PlacementEvent): Placement => {
  if (event.type === 'PlacementConfirmed')
    return { status: 'confirmed', asked: 'not yet', ...event.data };
  if (event.type === 'SelfFoundJobReported') return { status: 'reported', ...event.data };
  return isAgreed(placement) ? changed(placement, event) : placement;
};

/** The placement, if it was confirmed; rejects `PlacementNotConfirmed`. */
export const agreed = (placement: Placement): AgreedPlacement => {
  if (!isAgreed(placement)) throw new Rejection('PlacementNotConfirmed');
  return placement;
};

/** The placement, if work lies ahead or goes on; rejects `PlacementNotConfirmed` and `PlacementOver`. */
export const ongoing = (placement: Placement): AgreedPlacement => {
  const known = agreed(placement);
  if (known.status !== 'confirmed' && known.status !== 'started')
    throw new Rejection('PlacementOver');
  return known;
};

/** What names a placement in its events. */
export const placementKeysOf = ({
  placementId,
  participantId,
  participationId,
  employerId,
  programType,
}: AgreedPlacement) => ({ placementId, participantId, participationId, employerId, programType });
