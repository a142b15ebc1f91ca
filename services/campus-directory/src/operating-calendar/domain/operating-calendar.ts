import type {
  CampusService,
  ClosureDeclared,
  OperatingHoursSet,
  Weekday,
} from '@academy/contracts';
import { startOfDay } from '@academy/kernel';
import type { CalendarEvent } from './events.js';

type Hours = Omit<OperatingHoursSet['data'], 'campusId'>;
export type Weekly = Hours['weekly'];
type Closure = Omit<ClosureDeclared['data'], 'campusId' | 'affected'>;

/** When a site is open: its weeks by the dates from which they hold, and the closures that stand. */
export interface OperatingCalendar {
  readonly hours: readonly Hours[];
  readonly closures: readonly Closure[];
  readonly lifted: readonly string[];
}

export const initialState: OperatingCalendar = { hours: [], closures: [], lifted: [] };

/** The calendar after an event. */
export const evolve = (
  calendar: OperatingCalendar,
  { type, data }: CalendarEvent,
): OperatingCalendar => {
  switch (type) {
    case 'OperatingHoursSet': {
      const { weekly, validFrom } = data;
      return { ...calendar, hours: [...calendar.hours, { weekly, validFrom }] };
    }
    case 'ClosureDeclared': {
      const { campusId: _, affected: __, ...closure } = data;
      return { ...calendar, closures: [...calendar.closures, closure] };
    }
    case 'ClosureLifted': {
      const closures = calendar.closures.filter(({ closureId }) => closureId !== data.closureId);
      return { ...calendar, closures, lifted: [...calendar.lifted, data.closureId] };
    }
  }
};

const weekdays: readonly Weekday[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const MINUTE_MS = 60_000;

const instantOf = (date: string, wallTime: string): string => {
  const [hours = 0, minutes = 0] = wallTime.split(':').map(Number);
  const sinceMidnight = (hours * 60 + minutes) * MINUTE_MS;
  return new Date(Date.parse(startOfDay(date)) + sinceMidnight).toISOString();
};

/** The week that holds on a date, of several from the same day the last; `usual` when the site has set none yet. */
export const weekOn = ({ hours }: Pick<OperatingCalendar, 'hours'>, on: string, usual: Weekly) => {
  const begun = hours.filter(({ validFrom }) => validFrom <= on);
  const latest = begun
    .map(({ validFrom }) => validFrom)
    .sort()
    .at(-1);
  return begun.findLast(({ validFrom }) => validFrom === latest)?.weekly ?? usual;
};

/** From when to when a site is open on a date (ISO instants), `null` when it is shut all day. */
export const windowOn = (
  calendar: Pick<OperatingCalendar, 'hours'>,
  on: string,
  usual: Weekly,
): { readonly opensAt: string; readonly closesAt: string } | null => {
  const weekday = weekdays[new Date(`${on}T00:00:00.000Z`).getUTCDay()];
  const day = weekOn(calendar, on, usual).find((one) => one.weekday === weekday);
  if (!day) return null;
  return { opensAt: instantOf(on, day.opensAt), closesAt: instantOf(on, day.closesAt) };
};

interface Asked {
  readonly service?: CampusService;
  readonly roomId?: string;
}

const concerns = ({ scope, service, roomId }: Closure, asked: Asked): boolean => {
  switch (scope) {
    case 'ALL':
      return true;
    case 'SERVICE':
      return service !== undefined && service === asked.service;
    case 'ROOM':
      return roomId !== undefined && roomId === asked.roomId;
  }
};

/** Whether a closure keeps people from a service or a room of a site on a date. */
export const isClosedOn = (
  { closures }: Pick<OperatingCalendar, 'closures'>,
  on: string,
  asked: Asked,
): boolean =>
  closures.some((closure) => closure.from <= on && on <= closure.to && concerns(closure, asked));
