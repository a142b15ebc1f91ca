import type { Decider } from '@academy/kernel';
import { declareClosure, type DeclareClosure } from './declare-closure.js';
import type { CalendarEvent } from './events.js';
import { liftClosure, type LiftClosure } from './lift-closure.js';
import { evolve, initialState, type OperatingCalendar } from './operating-calendar.js';
import { setHours, type SetHours } from './set-hours.js';

export type CalendarCommand = SetHours | DeclareClosure | LiftClosure;

const decide = (
  command: CalendarCommand,
  calendar: OperatingCalendar,
): readonly CalendarEvent[] => {
  switch (command.type) {
    case 'SetHours':
      return setHours(command, calendar);
    case 'DeclareClosure':
      return declareClosure(command, calendar);
    case 'LiftClosure':
      return liftClosure(command, calendar);
  }
};

/** When a site is open. */
export const operatingCalendarDecider: Decider<CalendarCommand, OperatingCalendar, CalendarEvent> =
  { initialState, decide, evolve };
