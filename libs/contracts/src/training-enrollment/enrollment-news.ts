import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant, OneOf } from '../fields.js';
import { basicExample, EnrollmentKeys, regularExample } from './enrollment-keys.js';

const Times = { startsAt: Instant, endsAt: Instant };

/** The run is held at other times than the person knew: later, or with a session moved. `changeId` is the event of the run. */
export const EnrollmentTimesChanged = event(
  'training-enrollment',
  'EnrollmentTimesChanged',
  1,
  {
    ...EnrollmentKeys,
    changeId: Id,
    change: OneOf('POSTPONED', 'SESSION_MOVED'),
    startsOn: CivilDate,
    endsOn: CivilDate,
    session: Type.Optional(
      Type.Object({ sessionId: Id, ...Times }, { additionalProperties: false }),
    ),
  },
  {
    title: { ko: '수강 일정 변경', en: 'The times of an enrolment changed' },
    examples: [
      {
        ...regularExample,
        changeId: '0199b2c0-0000-7000-8000-00000000c001',
        change: 'POSTPONED',
        startsOn: '2026-05-09',
        endsOn: '2026-05-16',
      },
      {
        ...basicExample,
        changeId: '0199b2c0-0000-7000-8000-00000000c002',
        change: 'SESSION_MOVED',
        startsOn: '2026-03-10',
        endsOn: '2026-03-10',
        session: {
          sessionId: '0199b2c0-0000-7000-8000-000000005e01',
          startsAt: '2026-03-10T01:00:00.000Z',
          endsAt: '2026-03-10T05:00:00.000Z',
        },
      },
    ],
  },
);
export type EnrollmentTimesChanged = EventOf<typeof EnrollmentTimesChanged>;

/** Somebody who waited is asked whether they want a seat, and has until `answerBy` (T-13). */
export const EnrollmentSeatOffered = event(
  'training-enrollment',
  'EnrollmentSeatOffered',
  1,
  { ...EnrollmentKeys, offerId: Id, offeredAt: Instant, answerBy: Instant },
  {
    title: { ko: '대기자 자리 제안', en: 'A seat was offered to somebody who waited' },
    happenedAt: 'offeredAt',
    examples: [
      {
        ...regularExample,
        offerId: '0199b2c0-0000-7000-8000-00000000f001',
        offeredAt: '2026-04-02T02:00:00.000Z',
        answerBy: '2026-04-03T02:00:00.000Z',
      },
      {
        ...basicExample,
        offerId: '0199b2c0-0000-7000-8000-00000000f002',
        offeredAt: '2026-03-08T02:00:00.000Z',
        answerBy: '2026-03-08T04:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentSeatOffered = EventOf<typeof EnrollmentSeatOffered>;
