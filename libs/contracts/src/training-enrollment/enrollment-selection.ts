import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Instant, OneOf } from '../fields.js';
import { basicExample, EnrollmentKeys, regularExample } from './enrollment-keys.js';

const StaffId = Type.String({ pattern: '^[A-Za-z0-9:_-]{1,100}$' });
const Points = Type.Number({ minimum: 0, maximum: 1000 });

/** Staff has judged an applicant by the criteria of the course (선발 심사). */
export const EnrollmentScreened = event(
  'training-enrollment',
  'EnrollmentScreened',
  1,
  {
    ...EnrollmentKeys,
    criteria: Type.Array(
      Type.Object({ code: Code, points: Points }, { additionalProperties: false }),
      { minItems: 1 },
    ),
    total: Points,
    screenedBy: StaffId,
  },
  {
    title: { ko: '수강 신청 심사', en: 'An applicant was screened' },
    examples: [
      {
        ...regularExample,
        criteria: [
          { code: 'MOTIVATION', points: 30 },
          { code: 'EXPERIENCE', points: 12.5 },
        ],
        total: 42.5,
        screenedBy: 'training-coordinator',
      },
      {
        ...basicExample,
        criteria: [{ code: 'INTERVIEW', points: 0 }],
        total: 0,
        screenedBy: 'instructor-1',
      },
    ],
  },
);
export type EnrollmentScreened = EventOf<typeof EnrollmentScreened>;

/** An applicant was chosen and keeps the seat until `confirmBy` (T-12). */
export const EnrollmentSelected = event(
  'training-enrollment',
  'EnrollmentSelected',
  1,
  { ...EnrollmentKeys, rank: Type.Integer({ minimum: 1 }), confirmBy: Instant },
  {
    title: { ko: '수강생 선발', en: 'An applicant was selected' },
    examples: [
      { ...regularExample, rank: 1, confirmBy: '2026-04-03T02:00:00.000Z' },
      { ...basicExample, rank: 12, confirmBy: '2026-03-06T01:00:00.000Z' },
    ],
  },
);
export type EnrollmentSelected = EventOf<typeof EnrollmentSelected>;

/** The application was turned down, with every reason there is. */
export const EnrollmentRejected = event(
  'training-enrollment',
  'EnrollmentRejected',
  1,
  {
    ...EnrollmentKeys,
    reasonCodes: Type.Array(
      OneOf(
        'NOT_ELIGIBLE',
        'NO_BASIC',
        'NO_RECOMMENDATION',
        'TIME_CONFLICT',
        'RESTRICTED',
        'NOT_SELECTED',
        'LIMIT',
        'LATE',
      ),
      { minItems: 1, uniqueItems: true },
    ),
    rejectedAt: Instant,
  },
  {
    title: { ko: '수강 신청 반려', en: 'An application was rejected' },
    happenedAt: 'rejectedAt',
    examples: [
      { ...regularExample, reasonCodes: ['NOT_SELECTED'], rejectedAt: '2026-04-02T02:00:00.000Z' },
      {
        ...basicExample,
        reasonCodes: ['TIME_CONFLICT', 'LATE'],
        rejectedAt: '2026-03-05T02:00:00.000Z',
      },
    ],
  },
);
export type EnrollmentRejected = EventOf<typeof EnrollmentRejected>;
