import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';

const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;

const Minutes = Type.Integer({ minimum: 1, maximum: 480 });
const WallTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const workingDay = (weekday: 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI') =>
  ({ weekday, opensAt: '09:00', closesAt: '18:00' }) as const;

/** What the Foundation may change about sites, appointments and rooms. */
export const directoryPolicies = {
  slot: policy({
    ko: '상담 시간의 길이와 보류 시간(분), 미리 공개하는 일수',
    en: 'minutes of a slot by its purpose and of its hold, and days that slots are published ahead (CAM-3, CAM-4)',
    values: Type.Object({
      minutes: Type.Object({
        INTAKE: Minutes,
        ASSESSMENT: Minutes,
        PLAN: Minutes,
        RESUME: Minutes,
        INTERVIEW_COACHING: Minutes,
        REVIEW: Minutes,
        AFTERCARE: Minutes,
        RE_ENTRY: Minutes,
      }),
      holdMinutes: Minutes,
      daysAhead: Type.Integer({ minimum: 1, maximum: 366 }),
    }),
    first: [
      {
        ...assumed,
        minutes: {
          INTAKE: 60,
          ASSESSMENT: 40,
          PLAN: 40,
          RESUME: 40,
          INTERVIEW_COACHING: 40,
          REVIEW: 40,
          AFTERCARE: 40,
          RE_ENTRY: 40,
        },
        holdMinutes: 10,
        daysAhead: 90,
      },
    ],
  }),
  consultantDay: policy({
    ko: '상담사 1인의 하루 최대 상담 횟수',
    en: 'sessions of one consultant on one day at most (CAM-8)',
    values: Type.Object({ sessions: Type.Integer({ minimum: 1, maximum: 30 }) }),
    first: [{ ...assumed, sessions: 7 }],
  }),
  room: policy({
    ko: '강의실 예약 사이의 여유와 보류 시간(분)',
    en: 'minutes between two bookings of a room, and of a hold (CAM-5)',
    values: Type.Object({
      turnaroundMinutes: Type.Integer({ minimum: 0, maximum: 240 }),
      holdMinutes: Minutes,
    }),
    first: [{ ...assumed, turnaroundMinutes: 10, holdMinutes: 10 }],
  }),
  hours: policy({
    ko: '따로 정하지 않은 캠퍼스의 운영 시간',
    en: 'the week of a site that has set no hours of its own (CAM-3)',
    values: Type.Object({
      weekly: Type.Array(
        Type.Object({
          weekday: Type.Enum(['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN']),
          opensAt: WallTime,
          closesAt: WallTime,
        }),
      ),
    }),
    first: [
      {
        ...assumed,
        weekly: (['MON', 'TUE', 'WED', 'THU', 'FRI'] as const).map(workingDay),
      },
    ],
  }),
};

const inForceOn = policiesIn(directoryPolicies);

/** The rules of the directory in force on a date; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => {
  const { slot, consultantDay, room, ...rules } = inForceOn(book, on);
  const version = `slot-${slot.version}.day-${consultantDay.version}`;
  return {
    ...rules,
    room: { ...room, version: `room-${room.version}` },
    slots: { ...slot, sessions: consultantDay.sessions, version },
  };
};
