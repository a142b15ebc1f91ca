import { ClosureDeclared, ClosureLifted, OperatingHoursSet } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { CalendarEvent } from '../domain/events.js';
import { evolve, initialState } from '../domain/operating-calendar.js';
import { CalendarCard } from './calendar-card.entity.js';

/** The card says what the decisions are made on, so it is folded as they are. */
const folded =
  (event: CalendarEvent) =>
  (card: CalendarCard | undefined, { streamVersion: version }: EventMeta): CalendarCard => {
    const { hours, closures, lifted } = evolve(card ?? initialState, event);
    return { campusId: event.data.campusId, hours, closures, lifted, version };
  };

const calendarCardProjection: Projection<CalendarEvent, CalendarCard, EventMeta> = {
  name: 'calendar_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.campusId,
  cases: { OperatingHoursSet: folded, ClosureDeclared: folded, ClosureLifted: folded },
};

/** When the sites are open. */
export const calendarCard = readModel<CalendarEvent, CalendarCard>({
  projection: calendarCardProjection,
  entity: CalendarCard,
  uses: [OperatingHoursSet, ClosureDeclared, ClosureLifted],
});
