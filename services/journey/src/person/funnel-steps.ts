/** A step of the funnel: its code, the column that dates its first occurrence, and its names. */
export interface FunnelStep {
  readonly code: string;
  readonly on: string;
  readonly ko: string;
  readonly en: string;
}

/** The steps of the funnel in their order (K-01), as far as events say that they were reached. */
export const funnelSteps = [
  { code: 'REGISTERED', on: 'registeredOn', ko: '등록', en: 'registered' },
  { code: 'ELIGIBLE', on: 'eligibleOn', ko: '자격 확인', en: 'eligible' },
  { code: 'PARTICIPATION', on: 'participationOn', ko: '참여 시작', en: 'participating' },
  { code: 'CONSULTANT_ASSIGNED', on: 'consultantOn', ko: '상담사 배정', en: 'consultant assigned' },
  { code: 'READINESS_CONFIRMED', on: 'readinessOn', ko: '준비도 확정', en: 'readiness confirmed' },
  { code: 'BASIC_COMPLETED', on: 'basicOn', ko: '기초교육 수료', en: 'basic education completed' },
  { code: 'CLASS_CONFIRMED', on: 'classOn', ko: '수강 확정', en: 'class confirmed' },
  { code: 'CLASS_COMPLETED', on: 'classCompletedOn', ko: '과정 수료', en: 'class completed' },
  { code: 'REFERRED', on: 'referredOn', ko: '알선', en: 'referred' },
  { code: 'PLACED', on: 'placedOn', ko: '취업', en: 'placed, work started' },
  { code: 'M1', on: 'm1On', ko: '1개월 유지', en: 'at work after 1 month' },
  { code: 'M3', on: 'm3On', ko: '3개월 유지', en: 'at work after 3 months' },
  { code: 'M6', on: 'm6On', ko: '6개월 유지', en: 'at work after 6 months' },
  { code: 'M12', on: 'm12On', ko: '12개월 유지', en: 'at work after 12 months' },
] as const satisfies readonly FunnelStep[];

/** The column of a step's first occurrence. */
export type StepColumn = (typeof funnelSteps)[number]['on'];

/** The code of a step. */
export type StepCode = (typeof funnelSteps)[number]['code'];

/** Where a person stands: a step of the funnel, or before its first one. */
export type Stage = StepCode | 'STARTED';

/** The furthest step that has a date, `undefined` before the first one. */
export const furthestStep = (
  dates: Readonly<Record<StepColumn, string | null>>,
): StepCode | undefined => funnelSteps.findLast(({ on }) => dates[on] !== null)?.code;
