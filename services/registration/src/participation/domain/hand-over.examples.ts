import type { ParticipationHandedOver, ParticipationTakenOver } from '@academy/contracts';
import { episode, inClass, missedOnce, opened } from './participation.examples.js';

export const otherAccount = '0199b2c0-0000-7000-8000-000000000009';
const merging = { reviewId: '0199b2c0-0000-7000-8000-0000000000d1' } as const;
export const handedOver: ParticipationHandedOver = {
  type: 'ParticipationHandedOver',
  data: { ...episode, ...merging, toParticipantId: otherAccount, handedOverOn: '2026-03-20' },
};
/** What `opened`, `entered`, `inClass` and `missedOnce` are to the other account. */
export const takenOver: ParticipationTakenOver = {
  type: 'ParticipationTakenOver',
  data: {
    ...{ ...episode, ...merging, participantId: otherAccount },
    fromParticipantId: episode.participantId,
    seq: 1,
    status: 'OPEN',
    homeCampusId: opened.data.homeCampusId,
    openedOn: '2026-03-02',
    lastServiceOn: '2026-03-02',
    stage: 'ENTERED',
    scheduled: [{ serviceId: inClass.data.serviceId, until: inClass.data.until }],
    missed: [{ appointmentId: missedOnce.data.appointmentId, missedOn: missedOnce.data.missedOn }],
    proposals: 0,
    proposeExitOn: '2026-05-16',
    confirmDays: 14,
    takenOverOn: '2026-03-20',
  },
};
