import {
  ParticipantErased,
  ParticipantMergeReversed,
  ParticipantRegistered,
  ParticipantsMerged,
  ParticipationExited,
  ParticipationHandedOver,
  ParticipationOpened,
  ParticipationReopened,
  ParticipationTakenOver,
  ResidenceChanged,
  type EventOf,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { Resident } from './resident.entity.js';

const uses = [
  ParticipantRegistered,
  ResidenceChanged,
  ParticipationOpened,
  ParticipationReopened,
  ParticipationExited,
  ParticipationHandedOver,
  ParticipationTakenOver,
  ParticipantsMerged,
  ParticipantMergeReversed,
  ParticipantErased,
] as const;
type ResidentEvent = EventOf<(typeof uses)[number]>;

/** What becomes of somebody who is known; whoever is not lives nowhere that we know of. */
const known = (change: Partial<Resident>) => (resident: Resident | undefined) =>
  resident ? { ...resident, ...change } : null;

const residentProjection: Projection<ResidentEvent, Resident, EventMeta> = {
  name: 'resident',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    ParticipantRegistered:
      ({ data: { participantId, residenceDistrict: districtCode } }) =>
      () => ({ participantId, districtCode, participating: false, absorbed: false }),
    ResidenceChanged: ({ data: { toDistrict } }) => known({ districtCode: toDistrict }),
    ParticipationOpened: () => known({ participating: true }),
    ParticipationReopened: () => known({ participating: true }),
    ParticipationExited: () => known({ participating: false }),
    ParticipationHandedOver: () => known({ participating: false }),
    ParticipationTakenOver: () => known({ participating: true }),
    ParticipantsMerged: () => known({ absorbed: true }),
    ParticipantMergeReversed: () => known({ absorbed: false }),
    ParticipantErased: () => () => null,
  },
};

/** Where participants live, so that a plan of sites can be weighed. */
export const resident = readModel<ResidentEvent, Resident>({
  projection: residentProjection,
  entity: Resident,
  uses: [...uses],
});
