import { addDays, type CivilDate } from '@academy/kernel';
import type { DayOf } from '../../cases-by-day.js';
import type { ServiceLevels } from '../../policies.js';
import type { OpenParticipation } from '../read-model/open-participation.entity.js';
import type { StepCode } from '../steps.js';

/** The day of an event, and the service levels of that day. */
export type Day = DayOf<ServiceLevels>;

export type Change = (row: OpenParticipation | undefined, day: Day) => OpenParticipation | null;

/** Who has to do what, by when. */
export interface Turn {
  readonly step: StepCode;
  readonly dueOn: CivilDate;
  /** What the event says besides. */
  readonly learnt?: Partial<OpenParticipation>;
}

/** It is somebody's turn. What comes for a person without a participation is nobody's step of one. */
export const turn =
  (next: (day: Day, row: OpenParticipation) => Turn): Change =>
  (row, day) => {
    if (!row || row.status === 'EXITED') return row ?? null;
    const { learnt = {}, ...coming } = next(day, row);
    return { ...row, ...learnt, ...coming, since: day.today };
  };

/** The consultant looks at the plan again, some days from now: what every step that led nowhere comes to. */
export const review = (days: (levels: ServiceLevels) => number): Change =>
  turn(({ today, levels }) => ({ step: 'REVIEW_PLAN', dueOn: addDays(today, days(levels)) }));

export const reviewPlan = (): Change => review(({ reviewDays }) => reviewDays);
