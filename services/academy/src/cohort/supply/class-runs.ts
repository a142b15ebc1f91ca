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

interface Plan {
  readonly title: string;
  readonly code: string;
  readonly sessions: number;
  readonly selectionMethod: 'FIRST_COME' | 'SCREENING';
  /** Day of the month from which a run starts on the first working day. */
  readonly fromDay: number;
}

const plans: Readonly<Record<ClassKind, Plan>> = {
  BASIC: {
    ...{ title: '기초교육', code: 'BASIC_EDUCATION', sessions: 2, fromDay: 8 },
    selectionMethod: 'FIRST_COME',
  },
  EXPLORATION: {
    ...{ title: '시설관리 직무 탐색반', code: 'JOB_EXPLORATION', sessions: 5, fromDay: 18 },
    selectionMethod: 'SCREENING',
  },
};

const HOURS = 3;
const SEATS = 60;
const APPLIED_FOR_DAYS = 45;
/** Working days between the last application and the first session: time to decide whether the class is held (T-11). */
const DECIDED_DAYS = 6;

/** The days of a run: one working day after the other. */
const daysOf = (startsOn: CivilDate, sessions: number): CivilDate[] => {
  const days = [startsOn];
  while (days.length < sessions) days.push(workdayFrom(addDays(days.at(-1) ?? startsOn, 1)));
  return days;
};

const bodyOf = (courseId: string, campusId: string, days: readonly CivilDate[]) => {
  const [startsOn = ''] = days;
  return {
    ...{ courseId, campusId },
    roundNo: 1,
    capacity: SEATS,
    minEnrollment: 1,
    applyFrom: addDays(startsOn, -APPLIED_FOR_DAYS),
    applyUntil: addWorkingDays(startsOn, -DECIDED_DAYS),
    sessions: days.map((day) => ({
      startsAt: `${day}T10:00:00+09:00`,
      endsAt: `${day}T13:00:00+09:00`,
      hours: HOURS,
    })),
    dayPattern: 'WEEKDAY',
  };
};

interface Opening {
  readonly clients: Clients;
  readonly seed: string;
  readonly kind: ClassKind;
  readonly campusId: string;
  /** The first day of the month in which the run starts. */
  readonly month: CivilDate;
}

/** Approves a month's course and schedules its run at a campus. Throws `RequestRefused`. */
export const openRun = async (opening: Opening): Promise<OpenRun> => {
  const { clients, seed, kind, campusId, month } = opening;
  const headquarters = clients['hq-operator'];
  const { title, code, sessions, fromDay, selectionMethod } = plans[kind];
  const key = `cohort-${seed}-${kind}-${month}`;
  const { body: course } = await headquarters.post<{ courseId: string }>(
    `${TRAINING}/courses`,
    `${key}-course`,
    {
      ...{ classType: kind, title },
      code: `${code}_${seed.toUpperCase()}_${month.slice(0, 7).replace('-', '')}`,
      totalHours: HOURS * sessions,
      deliveryMode: 'ONSITE',
      providerId: PROVIDER_ID,
      selectionMethod,
    },
  );
  const days = daysOf(workdayFrom(addDays(month, fromDay - 1)), sessions);
  const run = bodyOf(course.courseId, campusId, days);
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
