import { IdentityVerified, ParticipantErased } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { LearnerName } from './learner-name.entity.js';

type NameEvent = IdentityVerified | ParticipantErased;

const learnerNameProjection: Projection<NameEvent, LearnerName, EventMeta> = {
  name: 'learner_name',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    IdentityVerified:
      ({ data: { participantId, name } }) =>
      () => ({ participantId, sealedName: name }),
    ParticipantErased: () => () => null,
  },
};

/** Under which name a person is certified: the one of the latest verification, until it is erased. */
export const learnerName = readModel<NameEvent, LearnerName>({
  projection: learnerNameProjection,
  entity: LearnerName,
  uses: [IdentityVerified, ParticipantErased],
});
