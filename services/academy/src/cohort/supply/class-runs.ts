import { addDays, addMonths, addWorkingDays, type CivilDate } from '@academy/kernel';
import type { Clients } from '../clients.js';
import { workdayFrom } from '../script/moments.js';

const PROVIDER_ID = '0199aaaa-0000-7000-8000-00000000ac01';
const TRAINING = '/training-enrollment/v1';

export type ClassKind = 'BASIC' | 'EXPLORATION';

/** A session as attendance names it. */
export interface ClassSession {
  readonly sessionId: string;
  readonly seq: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A run of a course that people of a cohort can join, with the dates that they must know. */
export interface OpenRun {
  readonly runId: string;
  readonly kind: ClassKind;
  readonly applyFrom: CivilDate;
  readonly applyUntil: CivilDate;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly sessions: readonly ClassSession[];
}

interface Course {
  readonly courseKind: 'GENERAL' | 'JOB_EXPERIENCE' | 'INDUSTRY_TAILORED';
  readonly title: string;
}

interface Plan {
  /** What a course is for, in turn from month to month. */
  readonly courses: readonly [Course, ...Course[]];
  readonly code: string;
  readonly sessions: number;
  readonly selectionMethod: 'FIRST_COME' | 'SCREENING';
  /** Day of the month from which a run starts on the first working day. */
  readonly fromDay: number;
}

const plans: Readonly<Record<ClassKind, Plan>> = {
  BASIC: {
    courses: [{ courseKind: 'GENERAL', title: '기초교육' }],
    ...{ code: 'BASIC_EDUCATION', sessions: 2, fromDay: 8 },
    selectionMethod: 'FIRST_COME',
  },
  EXPLORATION: {
    courses: [
      { courseKind: 'GENERAL', title: '시설관리 직무 탐색반' },
      { courseKind: 'JOB_EXPERIENCE', title: '시설관리 직업체험 탐색반' },
      { courseKind: 'INDUSTRY_TAILORED', title: '산업 맞춤 설비관리 탐색반' },
    ],
    ...{ code: 'JOB_EXPLORATION', sessions: 5, fromDay: 18 },
    selectionMethod: 'SCREENING',
  },
};

const HOURS = 3;
/** Seats for each person of a kind of class: some go no further before it, and some come back. */
const SCARCE = { BASIC: 1.05, EXPLORATION: 0.8 };
/** How many may wait for each seat. */
const WAIT_FOR_A_SEAT = 2;
const APPLIED_FOR_DAYS = 45;
/** Working days between the last application and the first session: time to decide whether the class is held (T-11). */
const DECIDED_DAYS = 6;

/** The days of a run: one working day after the other. */
const daysOf = (startsOn: CivilDate, sessions: number): CivilDate[] => {
  const days = [startsOn];
  while (days.length < sessions) days.push(workdayFrom(addDays(days.at(-1) ?? startsOn, 1)));
  return days;
};

const bodyOf = (
  courseId: string,
  { campusId, roomId, seats }: Pick<Opening, 'campusId' | 'roomId' | 'seats'>,
  days: readonly CivilDate[],
) => {
  const [startsOn = ''] = days;
  return {
    ...{ courseId, campusId },
    roundNo: 1,
    capacity: seats,
    waitlistCapacity: seats * WAIT_FOR_A_SEAT,
    minEnrollment: 1,
    applyFrom: addDays(startsOn, -APPLIED_FOR_DAYS),
    applyUntil: addWorkingDays(startsOn, -DECIDED_DAYS),
    sessions: days.map((day) => ({
      startsAt: `${day}T10:00:00+09:00`,
      endsAt: `${day}T13:00:00+09:00`,
      hours: HOURS,
      roomId,
    })),
    dayPattern: 'WEEKDAY',
  };
};

interface Opening {
  readonly clients: Clients;
  readonly seed: string;
  readonly kind: ClassKind;
  readonly campusId: string;
  /** Where the sessions are held. */
  readonly roomId: string | undefined;
  /** The first day of the month in which the run starts. */
  readonly month: CivilDate;
  /** How many months have come before. */
  readonly turn: number;
  readonly seats: number;
}

/** What a month's course is for. */
const courseOf = ({ kind, turn }: Opening): Course => {
  const { courses } = plans[kind];
  return courses[turn % courses.length] ?? courses[0];
};

/** Seats of a run of each kind. */
export type Seats = Readonly<Record<ClassKind, number>>;

/** Where nobody is to wait. */
export const enoughSeats: Seats = { BASIC: 60, EXPLORATION: 60 };

/** A run a month for people who come in over so many months: enough seats for all of them, and not in every month. */
export const scarceSeats = (people: number, months: number): Seats => ({
  BASIC: Math.max(1, Math.ceil((people * SCARCE.BASIC) / months)),
  EXPLORATION: Math.max(1, Math.ceil((people * SCARCE.EXPLORATION) / months)),
});

/** Approves a month's course and schedules its run at a campus. Throws `RequestRefused`. */
export const openRun = async (opening: Opening): Promise<OpenRun> => {
  const { clients, seed, kind, month } = opening;
  const headquarters = clients['hq-operator'];
  const { code, sessions, fromDay, selectionMethod } = plans[kind];
  const key = `cohort-${seed}-${kind}-${month}`;
  const { body: course } = await headquarters.post<{ courseId: string }>(
    `${TRAINING}/courses`,
    `${key}-course`,
    {
      ...{ classType: kind, ...courseOf(opening) },
      code: `${code}_${seed.toUpperCase()}_${month.slice(0, 7).replace('-', '')}`,
      totalHours: HOURS * sessions,
      deliveryMode: 'ONSITE',
      providerId: PROVIDER_ID,
      selectionMethod,
    },
  );
  const days = daysOf(workdayFrom(addDays(month, fromDay - 1)), sessions);
  const run = bodyOf(course.courseId, opening, days);
  const { body } = await headquarters.post<{ runId: string }>(
    `${TRAINING}/class-runs`,
    `${key}-run`,
    run,
  );
  const { applyFrom, applyUntil } = run;
  const [startsOn = month] = days;
  const endsOn = days.at(-1) ?? startsOn;
  const { runId } = body;
  await headquarters.post(`${TRAINING}/class-runs/${runId}/opening`, `${key}-opening`);
  const found = await headquarters.until(
    () => headquarters.get<{ sessions: ClassSession[] }>(`${TRAINING}/class-runs/${runId}`),
    ({ sessions: held }) => held,
  );
  return { runId, kind, applyFrom, applyUntil, startsOn, endsOn, sessions: found };
};

/** The months from the one of a date to the one of another, by their first days. */
export const monthsBetween = (from: CivilDate, to: CivilDate): CivilDate[] => {
  const months = [`${from.slice(0, 7)}-01`];
  for (let next = addMonths(months[0] ?? from, 1); next <= to; next = addMonths(next, 1))
    months.push(next);
  return months;
};
