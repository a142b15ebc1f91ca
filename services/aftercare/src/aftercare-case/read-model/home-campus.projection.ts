import { HomeCampusChanged, ParticipationOpened } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { HomeCampus } from './home-campus.entity.js';

const homeCampusProjection: Projection<
  ParticipationOpened | HomeCampusChanged,
  HomeCampus,
  EventMeta
> = {
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

/** Who may see a case: the home campus of the person's latest participation. */
export const homeCampus = readModel<ParticipationOpened | HomeCampusChanged, HomeCampus>({
  projection: homeCampusProjection,
  entity: HomeCampus,
  uses: [ParticipationOpened, HomeCampusChanged],
});
