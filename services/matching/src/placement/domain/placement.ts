import type { PlacementConfirmed } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import type { PlacementEvent } from './events.js';

type Terms = Readonly<PlacementConfirmed['data']>;

/** Somebody's work at an employer, agreed and then begun. */
export type Placement =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'confirmed' } & Terms)
  | ({ readonly status: 'started'; readonly actualStartOn: CivilDate } & Terms);

export const initialState: Placement = { status: 'unknown' };

/** The placement after an event; only a confirmation makes one. */
export const evolve = (placement: Placement, { type, data }: PlacementEvent): Placement => {
  switch (type) {
    case 'PlacementConfirmed':
      return { status: 'confirmed', ...data };
    case 'PlacementStarted':
      return placement.status === 'unknown'
        ? placement
        : { ...placement, status: 'started', actualStartOn: data.actualStartOn };
  }
};
