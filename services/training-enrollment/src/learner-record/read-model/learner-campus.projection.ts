import { HomeCampusChanged, ParticipationOpened } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { LearnerCampus } from './learner-campus.entity.js';

type CampusEvent = ParticipationOpened | HomeCampusChanged;

const learnerCampusProjection: Projection<CampusEvent, LearnerCampus, EventMeta> = {
  name: 'learner_campus',
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

/** Who may see a learner: the home campus of the latest participation, as it was last changed. */
export const learnerCampus = readModel<CampusEvent, LearnerCampus>({
  projection: learnerCampusProjection,
  entity: LearnerCampus,
  uses: [ParticipationOpened, HomeCampusChanged],
});
