import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';
import { ExitReason, Stage } from './fields.js';

const listed = { additionalProperties: false };

/**
 * With two accounts that became one, or one again, this account goes on with the other's running episode, as it stood: `seq` is its
 * number among the episodes of this account (REG-10), `scheduled` what lies ahead (REG-13), and `proposeExitOn` counts on (T-20).
 */
export const ParticipationTakenOver = event(
  'registration',
  'ParticipationTakenOver',
  1,
  {
    participationId: Id,
    participantId: Id,
    fromParticipantId: Id,
    reviewId: Id,
    seq: Type.Integer({ minimum: 1 }),
    status: OneOf('OPEN', 'PAUSED', 'EXIT_PROPOSED'),
    pausedUntil: Type.Optional(CivilDate),
    exitReason: Type.Optional(ExitReason),
    homeCampusId: Id,
    openedOn: CivilDate,
    lastServiceOn: CivilDate,
    stage: Stage,
    scheduled: Type.Array(Type.Object({ serviceId: Id, until: CivilDate }, listed)),
    missed: Type.Array(Type.Object({ appointmentId: Id, missedOn: CivilDate }, listed)),
    proposals: Type.Integer({ minimum: 0 }),
    proposeExitOn: Type.Optional(CivilDate),
    confirmDays: Type.Optional(Type.Integer({ minimum: 0 })),
    takenOverOn: CivilDate,
  },
  {
    title: {
      ko: '다른 계정의 참여를 이어받음',
      en: 'A participation of another account was taken over',
    },
    happenedAt: 'takenOverOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000009',
        fromParticipantId: '0199b2c0-0000-7000-8000-000000000001',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d1',
        seq: 1,
        status: 'OPEN',
        homeCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
        openedOn: '2026-03-02',
        lastServiceOn: '2026-03-02',
        stage: 'ENTERED',
        scheduled: [{ serviceId: '0199b2c0-0000-7000-8000-000000000ea1', until: '2026-06-05' }],
        missed: [{ appointmentId: '0199b2c0-0000-7000-8000-00000000a901', missedOn: '2026-03-10' }],
        proposals: 0,
        proposeExitOn: '2026-05-16',
        confirmDays: 14,
        takenOverOn: '2026-03-20',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000006',
        fromParticipantId: '0199b2c0-0000-7000-8000-000000000005',
        reviewId: '0199b2c0-0000-7000-8000-0000000000d2',
        seq: 3,
        status: 'PAUSED',
        pausedUntil: '2026-07-31',
        homeCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
        openedOn: '2026-05-04',
        lastServiceOn: '2026-05-20',
        stage: 'COUNSELED',
        scheduled: [],
        missed: [],
        proposals: 1,
        proposeExitOn: '2026-08-03',
        confirmDays: 14,
        takenOverOn: '2026-06-01',
      },
    ],
  },
);
export type ParticipationTakenOver = EventOf<typeof ParticipationTakenOver>;
