import type { NotificationRequested } from '@academy/contracts';
import { civilDateOf, startOfDay } from '@academy/kernel';

export type Refs = NotificationRequested['data']['refs'];

/** What people are told, in Korean and in English; it names nothing but codes, days and times. */
export interface Text {
  readonly ko: (refs: Refs) => string;
  readonly en: (refs: Refs) => string;
}

type Names = Readonly<Record<string, readonly [ko: string, en: string]>>;

const programmes: Names = {
  ACADEMY: ['중장년취업사관학교', 'the academy'],
  HIRING: ['채용형 지원', 'hiring support'],
  WORK_EXPERIENCE: ['직무체험형 지원', 'work experience'],
};
const classes: Names = {
  BASIC: ['기초교육', 'basic education'],
  EXPLORATION: ['탐색반', 'an exploration class'],
  FAST_TRACK: ['속성반', 'a fast-track class'],
  REGULAR: ['정규반', 'a regular class'],
};
const checkpoints: Names = {
  M1: ['취업 1개월', 'one month of work'],
  M3: ['취업 3개월', 'three months of work'],
  M6: ['취업 6개월', 'six months of work'],
  M12: ['취업 12개월', 'twelve months of work'],
  ACTIVITY_MID: ['활동 중간', 'half of the activity'],
  ACTIVITY_END: ['활동 종료', 'the end of the activity'],
  AFTER_M3: ['활동 종료 후 3개월', 'three months after the activity'],
  AFTER_M6: ['활동 종료 후 6개월', 'six months after the activity'],
};

/** The names of a code, or words that are true of all of them where a newer code has no name here yet. */
const naming =
  (names: Names, otherwise: readonly [ko: string, en: string]) =>
  ({ code = '' }: Refs) => {
    const [ko, en] = names[code] ?? otherwise;
    return { ko, en };
  };

export const programmeOf = naming(programmes, ['사업', 'the programme']);
export const classOf = naming(classes, ['교육과정', 'a class']);
export const checkpointOf = naming(checkpoints, ['사후관리', 'after-care']);

/** The day as people say it. */
export const dayOf = ({ on }: Refs): string => {
  const [, month = '', day = ''] = on?.split('-') ?? [];
  return `${Number(month)}월 ${Number(day)}일`;
};

const MINUTE_MS = 60_000;
const MINUTES = 60;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const clockOf = (at: string, on: string): string => {
  const minutes = Math.floor((Date.parse(at) - Date.parse(startOfDay(on))) / MINUTE_MS);
  return `${twoDigits(Math.floor(minutes / MINUTES))}:${twoDigits(minutes % MINUTES)}`;
};

/** Day and time in Seoul; `ko` as people say it. A moment that is not said is nothing. */
export const momentOf = ({ at }: Refs): { readonly ko: string; readonly en: string } => {
  if (at === undefined) return { ko: '', en: '' };
  const on = civilDateOf(at);
  return { ko: `${dayOf({ on })} ${clockOf(at, on)}`, en: `${on} ${clockOf(at, on)}` };
};
