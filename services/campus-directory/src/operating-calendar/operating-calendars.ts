import { category } from '@academy/kernel';
import { operatingCalendarDecider } from './domain/operating-calendar.decider.js';

/** Hours and closures of the sites: `operating-calendar-<campusId>`. */
export const operatingCalendars = category('operating-calendar', operatingCalendarDecider, {
  about: 'stream',
});
