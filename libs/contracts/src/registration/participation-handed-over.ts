import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** With two accounts that became one, or one again, the running episode left this account for the other, where `ParticipationTakenOver` stands beside it. */
export const ParticipationHandedOver = event(
  'registration',
  'ParticipationHandedOver',
  1,
  {
    participationId: Id,
    participantId: Id,
    toParticipantId: Id,
    reviewId: Id,
    handedOverOn: CivilDate,
  },
  {
    title: { ko: '참여를 다른 계정으로 넘김', en: 'A participation was handed to another account' },
    happenedAt: 'handedOverOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        toParticipantId: '0199b2c0-0000-7000-8000-000000000009',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        handedOverOn: '2026-03-20',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        toParticipantId: '0199b2c0-0000-7000-8000-000000000006',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        handedOverOn: '2026-06-01',
      },
    ],
  },
);
export type ParticipationHandedOver = EventOf<typeof ParticipationHandedOver>;
