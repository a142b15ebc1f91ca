import { HomeCampusChanged, ParticipationOpened } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { HomeCampus } from './home-campus.entity.js';

type CampusEvent = ParticipationOpened | HomeCampusChanged;

export const homeCampusProjection: Projection<CampusEvent, HomeCampus, EventMeta> = {
  name: 'home-campus',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    ParticipationOpened:
      ({ data: { participantId, homeCampusId } }) =>
      () => ({ participantId, homeCampusId }),
    HomeCampusChanged:
      ({ data: { participantId, to: homeCampusId } }) =>
      () => ({ participantId, homeCampusId }),
  },
};

/** Whose staff may see a person: the home campus of the latest participation, as it is now. */
export const homeCampus = readModel<CampusEvent, HomeCampus>({
  projection: homeCampusProjection,
  entity: HomeCampus,
  uses: [ParticipationOpened, HomeCampusChanged],
});
