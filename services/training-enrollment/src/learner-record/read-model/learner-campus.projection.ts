import { ParticipationOpened } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { LearnerCampus } from './learner-campus.entity.js';

const learnerCampusProjection: Projection<ParticipationOpened, LearnerCampus, EventMeta> = {
  name: 'learner_campus',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    ParticipationOpened:
      ({ data: { participantId, homeCampusId } }) =>
      () => ({ participantId, homeCampusId }),
  },
};

/** Who may see a learner: the home campus of the latest participation. */
export const learnerCampus = readModel<ParticipationOpened, LearnerCampus>({
  projection: learnerCampusProjection,
  entity: LearnerCampus,
  uses: [ParticipationOpened],
});
