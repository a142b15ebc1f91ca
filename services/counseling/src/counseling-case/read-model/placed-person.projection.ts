import {
  PlacementConfirmed,
  PlacementEnded,
  PlacementNotStarted,
  PlacementVoided,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { PlacedPerson } from './placed-person.entity.js';

type PlacementEvent = PlacementConfirmed | PlacementEnded | PlacementNotStarted | PlacementVoided;

const gone = () => () => null;

export const placedPersonProjection: Projection<
  PlacementEvent,
  PlacedPerson,
  Partial<EventMeta>
> = {
  name: 'placed-person',
  kind: 'keyed',
  keyOf: ({ data }) => data.placementId,
  cases: {
    PlacementConfirmed:
      ({ data: { placementId, participantId, employerId } }) =>
      () => ({ placementId, participantId, employerId }),
    PlacementEnded: gone,
    PlacementNotStarted: gone,
    PlacementVoided: gone,
  },
};

/** Who works where, so that their consultants know when something happens to the employer. */
export const placedPerson = readModel<PlacementEvent, PlacedPerson>({
  projection: placedPersonProjection,
  entity: PlacedPerson,
  uses: [PlacementConfirmed, PlacementEnded, PlacementNotStarted, PlacementVoided],
});
