import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Instant, OneOf } from '../fields.js';
import { ClassSession, ClassType, InstructorId } from './fields.js';

const one = '0199b2c0-0000-7000-8000-000000000a00';
const other = '0199b2c0-0000-7000-8000-000000000a01';
const session = {
  sessionId: '0199b2c0-0000-7000-8000-000000005e01',
  seq: 1,
  startsAt: '2026-04-09T01:00:00.000Z',
  endsAt: '2026-04-09T05:00:00.000Z',
  hours: 4,
  online: false,
};
const Times = Type.Object({ startsAt: Instant, endsAt: Instant }, { additionalProperties: false });

/** The run is not held (폐강). Each person who had something of it is to find another class (S-4), without any consequence (TRN-18). */
export const ClassRunCancelled = event(
  'training-enrollment',
  'ClassRunCancelled',
  1,
  {
    runId: Id,
    courseId: Id,
    campusId: Id,
    classType: ClassType,
    reasonCode: OneOf('UNDER_MINIMUM', 'INSTRUCTOR', 'FACILITY', 'DISASTER', 'BUDGET', 'PROVIDER'),
    affected: Type.Array(
      Type.Object(
        {
          enrollmentId: Id,
          participantId: Id,
          priorState: OneOf('HELD', 'CONFIRMED', 'WAITLISTED', 'OFFERED'),
        },
        { additionalProperties: false },
      ),
    ),
    alternatives: Type.Array(Id, { description: 'runs that take applications, the best first' }),
    cancelledAt: Instant,
  },
  {
    title: { ko: '폐강', en: 'A class run was cancelled' },
    happenedAt: 'cancelledAt',
    examples: [
      {
        runId: one,
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        classType: 'BASIC',
        reasonCode: 'UNDER_MINIMUM',
        affected: [
          {
            enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
            participantId: '0199b2c0-0000-7000-8000-000000000001',
            priorState: 'CONFIRMED',
          },
        ],
        alternatives: ['0199b2c0-0000-7000-8000-000000000a09'],
        cancelledAt: '2026-03-06T05:00:00.000Z',
      },
      {
        runId: other,
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        campusId: '0199b2c0-0000-7000-8000-0000000000c2',
        classType: 'REGULAR',
        reasonCode: 'INSTRUCTOR',
        affected: [],
        alternatives: [],
        cancelledAt: '2026-04-08T05:00:00.000Z',
      },
    ],
  },
);
export type ClassRunCancelled = EventOf<typeof ClassRunCancelled>;

/** The run is held later; everybody keeps what they have of it. Whether it is held is decided anew by `decideAt` (T-11). */
export const ClassRunPostponed = event(
  'training-enrollment',
  'ClassRunPostponed',
  1,
  {
    runId: Id,
    oldStartsOn: CivilDate,
    newStartsOn: CivilDate,
    newEndsOn: CivilDate,
    sessions: Type.Array(ClassSession, { minItems: 1 }),
    decideAt: Instant,
  },
  {
    title: { ko: '개강 연기', en: 'A class run was postponed' },
    examples: [
      {
        runId: one,
        oldStartsOn: '2026-03-09',
        newStartsOn: '2026-04-09',
        newEndsOn: '2026-04-09',
        sessions: [session],
        decideAt: '2026-04-01T15:00:00.000Z',
      },
      {
        runId: other,
        oldStartsOn: '2026-04-11',
        newStartsOn: '2026-04-09',
        newEndsOn: '2026-04-09',
        sessions: [{ ...session, roomId: '0199b2c0-0000-7000-8000-0000000003d1' }],
        decideAt: '2026-04-01T15:00:00.000Z',
      },
    ],
  },
);
export type ClassRunPostponed = EventOf<typeof ClassRunPostponed>;

/** One session is held at another time, or in another room. */
export const ClassSessionRescheduled = event(
  'training-enrollment',
  'ClassSessionRescheduled',
  1,
  {
    runId: Id,
    sessionId: Id,
    from: Times,
    to: Times,
    roomId: Type.Optional(Id),
    reason: Code,
  },
  {
    title: { ko: '차시 변경', en: 'A session was rescheduled' },
    examples: [
      {
        runId: one,
        sessionId: session.sessionId,
        from: { startsAt: session.startsAt, endsAt: session.endsAt },
        to: { startsAt: '2026-04-10T01:00:00.000Z', endsAt: '2026-04-10T05:00:00.000Z' },
        reason: 'HEAVY_SNOW',
      },
      {
        runId: other,
        sessionId: session.sessionId,
        from: { startsAt: session.startsAt, endsAt: session.endsAt },
        to: { startsAt: session.startsAt, endsAt: session.endsAt },
        roomId: '0199b2c0-0000-7000-8000-0000000003d1',
        reason: 'ROOM_CLOSED',
      },
    ],
  },
);
export type ClassSessionRescheduled = EventOf<typeof ClassSessionRescheduled>;

/** Somebody else teaches from a day on. */
export const InstructorReplaced = event(
  'training-enrollment',
  'InstructorReplaced',
  1,
  { runId: Id, from: InstructorId, to: InstructorId, effectiveFrom: CivilDate },
  {
    title: { ko: '강사 교체', en: 'An instructor was replaced' },
    examples: [
      { runId: one, from: 'instructor-1', to: 'instructor-2', effectiveFrom: '2026-03-10' },
      { runId: other, from: 'instructor-3', to: 'instructor-1', effectiveFrom: '2026-04-11' },
    ],
  },
);
export type InstructorReplaced = EventOf<typeof InstructorReplaced>;
