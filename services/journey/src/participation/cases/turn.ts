import type { EventMeta } from '@academy/event-store';
import { addDays, civilDateOf, type CivilDate } from '@academy/kernel';
import type { OpenParticipation } from '../read-model/open-participation.entity.js';
import { serviceLevelsOn, type ServiceLevels } from '../service-levels.js';
import type { StepCode } from '../steps.js';

export type Change = (
  row: OpenParticipation | undefined,
  meta: EventMeta,
) => OpenParticipation | null;

/** The day of an event, and the service levels of that day. */
export interface Day {
  readonly today: CivilDate;
  readonly levels: ServiceLevels;
}

/** Who has to do what, by when. */
export interface Turn {
  readonly step: StepCode;
  readonly dueOn: CivilDate;
  /** What the event says besides. */
  readonly learnt?: Partial<OpenParticipation>;
}

const dayOf = ({ occurredAt }: EventMeta): Day => {
  const today = civilDateOf(occurredAt);
  return { today, levels: serviceLevelsOn(today) };
};

/** It is somebody's turn. What comes for a person without a participation is nobody's step of one. */
export const turn =
  (next: (day: Day, row: OpenParticipation) => Turn): Change =>
  (row, meta) => {
    if (!row || row.status === 'EXITED') return row ?? null;
    const day = dayOf(meta);
    const { learnt = {}, ...coming } = next(day, row);
    return { ...row, ...learnt, ...coming, since: day.today };
  };

/** The consultant looks at the plan again, some days from now: what every step that led nowhere comes to. */
export const review = (days: (levels: ServiceLevels) => number): Change =>
  turn(({ today, levels }) => ({ step: 'REVIEW_PLAN', dueOn: addDays(today, days(levels)) }));

export const reviewPlan = (): Change => review(({ reviewDays }) => reviewDays);
