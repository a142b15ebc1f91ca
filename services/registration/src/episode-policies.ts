import { policy } from '@academy/platform';
import Type from 'typebox';
import { purposes } from './consent-notice/shipped-notices.js';

export const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;
export const Days = Type.Integer({ minimum: 1, maximum: 365 });

/** What the Foundation may change about episodes and about the profiles of those who take part. */
export const episodePolicies = {
  newEntries: policy({
    ko: '65세 생일과 서울 밖 이사 뒤의 신규 참여 제한',
    en: 'whether new entries close with the 65th birthday (REG-19, T-22) and out of Seoul (REG-20)',
    values: Type.Object({ closed: Type.Boolean() }),
    first: [{ ...assumed, closed: true }],
  }),
  participation: policy({
    ko: '참여 종결과 재개방 기한(일)',
    en: 'days without a service until an exit is proposed, days to confirm it (T-20), to take an exit back (REG-14), for results of a class (T-15), and whether somebody in after-care has check-points ahead (T-20)',
    values: Type.Object({
      inactiveDays: Days,
      confirmDays: Days,
      reopenDays: Days,
      resultDays: Days,
      aftercareHolds: Type.Boolean(),
    }),
    first: [
      {
        ...assumed,
        ...{ inactiveDays: 75, confirmDays: 14, reopenDays: 30, resultDays: 7 },
        aftercareHolds: true,
      },
    ],
  }),
  noShows: policy({
    ko: '불참에 따른 종결 제안 기준',
    en: 'missed appointments in a row, and the days within which, after which an exit is proposed for no contact',
    values: Type.Object({ exitAfter: Type.Integer({ minimum: 1, maximum: 20 }), withinDays: Days }),
    first: [{ ...assumed, exitAfter: 3, withinDays: 180 }],
  }),
  talentProfile: policy({
    ko: '인재정보 유효 기간과 알림(일), 알선에 필요한 동의',
    en: 'days for which a profile is fresh and after which to remind of it (T-19), and the consent that the pool needs (REG-15)',
    values: Type.Object({
      freshDays: Days,
      remindDays: Type.Array(Days, { uniqueItems: true }),
      matchingConsent: Type.Enum([...purposes]),
    }),
    first: [
      {
        ...assumed,
        freshDays: 90,
        remindDays: [75, 85],
        matchingConsent: 'THIRD_PARTY_EMPLOYER',
      },
    ],
  }),
  /** Set by law for each year. */
  minimumWage: policy({
    ko: '최저임금',
    en: 'legal minimum wage per hour in KRW, and the paid hours of a month at 40 hours a week (REG-15)',
    values: Type.Object({
      hourlyKrw: Type.Integer({ minimum: 1 }),
      monthlyHours: Type.Integer({ minimum: 1, maximum: 300 }),
    }),
    first: [
      {
        version: '2025',
        effectiveFrom: '2025-01-01',
        assumed: false,
        hourlyKrw: 10_030,
        monthlyHours: 209,
      },
      {
        version: '2026',
        effectiveFrom: '2026-01-01',
        assumed: false,
        hourlyKrw: 10_320,
        monthlyHours: 209,
      },
    ],
  }),
};
