import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant, OneOf } from '../fields.js';

/** Counselling rests, for the person has found work or asked for a pause; the consultant stays responsible. */
export const CounselingCasePutOnHold = event(
  'counseling',
  'CounselingCasePutOnHold',
  1,
  {
    caseId: Id,
    participantId: Id,
    reasonCode: OneOf('PLACED', 'REQUEST'),
    refId: Type.Optional(Id),
    firstCheckpointOn: Type.Optional(CivilDate),
    heldAt: Instant,
  },
  {
    title: { ko: '상담 보류', en: 'Counselling was put on hold' },
    happenedAt: 'heldAt',
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'PLACED',
        refId: '0199b2c0-0000-7000-8000-0000000091a1',
        firstCheckpointOn: '2026-04-12',
        heldAt: '2026-03-12T01:00:00.000Z',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'REQUEST',
        heldAt: '2026-05-12T05:00:00.000Z',
      },
    ],
  },
);
export type CounselingCasePutOnHold = EventOf<typeof CounselingCasePutOnHold>;
