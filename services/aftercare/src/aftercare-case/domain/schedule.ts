import type { Checkpoint, CheckpointCode, ProgramType } from '@academy/contracts';
import { addDays, addMonths, daysBetween, endOfPeriod, type CivilDate } from '@academy/kernel';

interface Window {
  readonly code: CheckpointCode;
  /** Civil months after the day that it counts from (T-00, T-21). */
  readonly months: number;
  /** The window of the follow-up around the due day, in days (AFT-2). */
  readonly daysBefore: number;
  readonly daysAfter: number;
}

export interface AftercarePolicy {
  readonly version: string;
  /** Programmes whose placements the check-points of work follow (AFT-8: activity has others). */
  readonly programTypes: readonly ProgramType[];
  readonly checkpoints: readonly Window[];
  /** Days after a check-point came due on which somebody tries to reach the person, and the last day (T-21). */
  readonly attemptDays: readonly number[];
  readonly closingDays: number;
  /** What a paid activity is asked about, counted from its middle or its end (AFT-8). */
  readonly activity: {
    readonly months: number;
    readonly checkpoints: readonly (Window & { readonly from: 'MIDDLE' | 'END' })[];
  };
}

const checkpointAt = (dueOn: CivilDate, { code, daysBefore, daysAfter }: Window): Checkpoint => ({
  code,
  dueOn,
  windowFrom: addDays(dueOn, -daysBefore),
  windowTo: addDays(dueOn, daysAfter),
});

const activityFrom = (start: CivilDate, { months, checkpoints }: AftercarePolicy['activity']) => {
  const activityEndsOn = endOfPeriod(start, months);
  const middle = addDays(start, Math.floor(daysBetween(start, activityEndsOn) / 2));
  const anchors = { MIDDLE: middle, END: activityEndsOn };
  return {
    activityEndsOn,
    checkpoints: checkpoints.map((rule) =>
      checkpointAt(addMonths(anchors[rule.from], rule.months), rule),
    ),
  };
};

/** Whether placements of a programme are followed at all. */
export const isFollowed = (programType: ProgramType, policy: AftercarePolicy): boolean =>
  programType === 'WORK_EXPERIENCE' || policy.programTypes.includes(programType);

/** The check-points of a start: civil months for work, the middle and end and what came after for a paid activity (AFT-2, AFT-8). */
export const scheduleOf = (
  start: CivilDate,
  programType: ProgramType,
  policy: AftercarePolicy,
): { readonly checkpoints: Checkpoint[]; readonly activityEndsOn?: CivilDate } => {
  if (programType === 'WORK_EXPERIENCE') return activityFrom(start, policy.activity);
  const { checkpoints } = policy;
  return {
    checkpoints: checkpoints.map((rule) => checkpointAt(addMonths(start, rule.months), rule)),
  };
};
