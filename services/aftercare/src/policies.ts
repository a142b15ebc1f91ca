import type { CivilDate } from '@academy/kernel';
import { policiesIn, policy, type PolicyBook } from '@academy/platform';
import Type from 'typebox';
import { checkpointCodes } from './aftercare-case/checkpoint-codes.js';
import type { AftercarePolicy } from './aftercare-case/domain/schedule.js';

const usualWindow = { daysBefore: 7, daysAfter: 21 };
const assumed = { version: '2026.1', effectiveFrom: '2025-01-01', assumed: true } as const;
const Days = Type.Integer({ minimum: 0, maximum: 90 });
const WorkingDays = Type.Integer({ minimum: 1, maximum: 30 });

/** What the Foundation may change about after-care. */
export const aftercarePolicies = {
  aftercare: policy({
    ko: '사후관리 점검 시점과 대상 사업',
    en: 'check-points, their windows in days, and the programmes that are followed (T-21, AFT-2, AFT-8)',
    values: Type.Object({
      programTypes: Type.Array(Type.Enum(['OPEN_HIRE', 'HIRING', 'WORK_EXPERIENCE'])),
      checkpoints: Type.Array(
        Type.Object({
          code: Type.Enum(['M1', 'M3', 'M6', 'M12']),
          months: Type.Integer({ minimum: 1, maximum: 36 }),
          daysBefore: Days,
          daysAfter: Days,
        }),
        { minItems: 1 },
      ),
    }),
    first: [
      {
        ...assumed,
        programTypes: ['OPEN_HIRE', 'HIRING'],
        checkpoints: [
          { code: 'M1', months: 1, daysBefore: 3, daysAfter: 14 },
          { code: 'M3', months: 3, ...usualWindow },
          { code: 'M6', months: 6, ...usualWindow },
          { code: 'M12', months: 12, ...usualWindow },
        ],
      },
    ],
  }),
  attempts: policy({
    ko: '점검 연락 시도 계획',
    en: 'days after a check-point came due on which somebody tries to reach the person, the last day, and the missed ones that go to the campus manager (T-21)',
    values: Type.Object({
      attemptDays: Type.Array(Days, { minItems: 1, maxItems: 20 }),
      closingDays: Days,
      escalated: Type.Array(Type.Enum([...checkpointCodes])),
    }),
    first: [{ ...assumed, attemptDays: [0, 3, 7, 14], closingDays: 21, escalated: ['M3', 'M6'] }],
  }),
  activity: policy({
    ko: '직무체험형 점검 시점',
    en: 'months of a paid activity, and its check-points counted from its middle and its end (AFT-8)',
    values: Type.Object({
      months: Type.Integer({ minimum: 1, maximum: 12 }),
      checkpoints: Type.Array(
        Type.Object({
          code: Type.Enum(['ACTIVITY_MID', 'ACTIVITY_END', 'AFTER_M3', 'AFTER_M6']),
          from: Type.Enum(['MIDDLE', 'END']),
          months: Type.Integer({ minimum: 0, maximum: 36 }),
          daysBefore: Days,
          daysAfter: Days,
        }),
        { minItems: 1 },
      ),
    }),
    first: [
      {
        ...assumed,
        months: 3,
        checkpoints: [
          { code: 'ACTIVITY_MID', from: 'MIDDLE', months: 0, daysBefore: 3, daysAfter: 14 },
          { code: 'ACTIVITY_END', from: 'END', months: 0, daysBefore: 3, daysAfter: 14 },
          { code: 'AFTER_M3', from: 'END', months: 3, ...usualWindow },
          { code: 'AFTER_M6', from: 'END', months: 6, ...usualWindow },
        ],
      },
    ],
  }),
  retention: policy({
    ko: '고용유지 판정 기준',
    en: 'days of gap with which somebody counts as retained (AFT-4), weekly hours of employment of record (AFT-7), and the check-point before which a separation reopens counselling (AFT-18)',
    values: Type.Object({
      maxGapDays: Days,
      recordHours: Type.Integer({ minimum: 1, maximum: 52 }),
      reopensBefore: Type.Enum([...checkpointCodes]),
    }),
    first: [{ ...assumed, maxGapDays: 14, recordHours: 30, reopensBefore: 'M3' }],
  }),
  issues: policy({
    ko: '직장 고충 대응 기한',
    en: 'working days in which a workplace issue is answered, by its severity (AFT-16, T-27)',
    values: Type.Object({ HIGH: WorkingDays, MEDIUM: WorkingDays, LOW: WorkingDays }),
    first: [{ ...assumed, HIGH: 1, MEDIUM: 3, LOW: 5 }],
  }),
  issueResolution: policy({
    ko: '답한 직장 고충의 해결 기한(근무일)',
    en: 'working days in which a workplace issue that somebody acted on is brought to an end (AFT-16)',
    values: Type.Object({ workingDays: Type.Integer({ minimum: 1, maximum: 120 }) }),
    first: [{ ...assumed, workingDays: 10 }],
  }),
  escalation: policy({
    ko: '상향된 사후관리 업무 처리 기한',
    en: 'working days in which a campus manager sees to a missed check-point, and headquarters to an issue that nobody answered (T-21, T-27)',
    values: Type.Object({ missedCheckpoint: WorkingDays, unansweredIssue: WorkingDays }),
    first: [{ ...assumed, missedCheckpoint: 2, unansweredIssue: 1 }],
  }),
};

const inForceOn = policiesIn(aftercarePolicies);
type Rules = ReturnType<typeof inForceOn>;

const scheduleIn = ({
  aftercare,
  attempts,
  activity,
}: Pick<Rules, 'aftercare' | 'attempts' | 'activity'>): AftercarePolicy => ({
  programTypes: aftercare.programTypes,
  checkpoints: aftercare.checkpoints,
  attemptDays: attempts.attemptDays,
  closingDays: attempts.closingDays,
  activity: { months: activity.months, checkpoints: activity.checkpoints },
  version: `checkpoints-${aftercare.version}.attempts-${attempts.version}.activity-${activity.version}`,
});

/** The rules of after-care in force on a date, for the commands that need them; throws `RangeError` before the first. */
export const policyOn = (book: PolicyBook, on: CivilDate) => {
  const { attempts, retention, issues, issueResolution, escalation, ...rules } = inForceOn(
    book,
    on,
  );
  const { escalated } = attempts;
  return {
    aftercare: scheduleIn({ ...rules, attempts }),
    escalated,
    retention,
    issues,
    issueResolution,
    escalation,
  };
};
