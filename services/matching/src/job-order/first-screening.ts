import type { ScreeningPolicy } from './domain/screening.js';

type Wording = ScreeningPolicy['wordings'][number];

const wordings = (
  code: Wording['code'],
  severity: Wording['severity'],
  ...texts: readonly string[]
): Wording[] => texts.map((text) => ({ text, code, severity }));

/** What screening looks for as it ships, until the Foundation publishes its own (MAT-4). */
export const firstScreening = {
  wordings: [
    ...wordings('AGE_LIMIT', 'DOUBT', '젊은', '젊고', '막내', '동안', '청년', '또래'),
    ...wordings('GENDER_LIMIT', 'BLOCKING', '여직원', '남직원', '여성만', '남성만'),
    ...wordings('GENDER_LIMIT', 'DOUBT', '여성 우대', '남성 우대', '주부', '아가씨'),
    ...wordings(
      'FORBIDDEN_INFO',
      'BLOCKING',
      '용모',
      '외모',
      '체중',
      '미혼',
      '출신지역',
      '가족관계',
    ),
    ...wordings('VAGUE_PAY', 'DOUBT', '급여 협의', '면접 후 결정'),
    ...wordings('SUSPECT_FAKE', 'DOUBT', '고수익', '투자', '계좌'),
  ],
  programmeAge: { from: 40, to: 64 },
  workingAge: 18,
  vaguePayRatio: 2,
};

const HOURS_OF_A_MONTH = 226;

/** What the work of the subsidised programmes must be like as it ships (MAT-6). */
export const programTerms = {
  HIRING: {
    ...{ minWeeklyHours: 30, maxWeeklyHours: 40, maxMonthlyHours: HOURS_OF_A_MONTH },
    ...{ minContractMonths: 3, maxContractMonths: 60 },
  },
  WORK_EXPERIENCE: {
    ...{ minWeeklyHours: 0, maxWeeklyHours: 14.99, maxMonthlyHours: 57 },
    ...{ minContractMonths: 3, maxContractMonths: 6 },
  },
};
