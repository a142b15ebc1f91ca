import type { EventMeta } from '@academy/event-store';
import {
  civilDateOf,
  match,
  type Cases,
  type CivilDate,
  type Message,
  type Projection,
} from '@academy/kernel';

/** The day of an event, and the levels in force on it. */
export interface DayOf<Levels> {
  readonly today: CivilDate;
  readonly levels: Levels;
}

/** Cases of a projection, each of which is told the day of its event in Seoul with the levels in force on it. */
export const casesByDay = <E extends Message, Row extends object, Levels>(
  cases: Cases<E, (row: Row | undefined, day: DayOf<Levels>) => Row | null>,
  levelsOn: (today: CivilDate) => Levels,
): Projection<E, Row, EventMeta>['cases'] => {
  const told =
    (event: E) =>
    (row: Row | undefined, { occurredAt }: EventMeta) => {
      const today = civilDateOf(occurredAt);
      return match(cases, event)(row, { today, levels: levelsOn(today) });
    };
  const byName: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.keys(cases).map((name) => [name, told]),
  );
  return byName as Projection<E, Row, EventMeta>['cases'];
};
