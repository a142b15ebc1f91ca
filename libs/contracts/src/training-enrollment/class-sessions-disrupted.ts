import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** Sessions cannot be held where and when they are planned; each is listed until it is moved (S-6). `causeId` is the event that took their place away. */
export const ClassSessionsDisrupted = event(
  'training-enrollment',
  'ClassSessionsDisrupted',
  1,
  {
    runId: Id,
    campusId: Id,
    causeId: Id,
    reason: Code,
    sessionIds: Type.Array(Id, { minItems: 1, uniqueItems: true }),
  },
  {
    title: { ko: '차시 장소 사용 불가', en: 'Sessions lost their place' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-000000000a00',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        causeId: '0199b2c0-0000-7000-8000-00000000c105',
        reason: 'FACILITY_INSPECTION',
        sessionIds: ['0199b2c0-0000-7000-8000-000000005e01'],
      },
      {
        runId: '0199b2c0-0000-7000-8000-000000000a01',
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        causeId: '0199b2c0-0000-7000-8000-00000000c106',
        reason: 'REPAIR',
        sessionIds: [
          '0199b2c0-0000-7000-8000-000000005e11',
          '0199b2c0-0000-7000-8000-000000005e12',
        ],
      },
    ],
  },
);
export type ClassSessionsDisrupted = EventOf<typeof ClassSessionsDisrupted>;
