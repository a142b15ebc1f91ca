import type { ClosureLifted } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { CalendarEvent } from './events.js';
import type { OperatingCalendar } from './operating-calendar.js';

export type LiftClosure = Message<'LiftClosure', ClosureLifted['data']>;

/** Opens again what a closure had shut; what was withdrawn for it is offered anew by hand. Rejects `ClosureUnknown`. */
export const liftClosure = (
  { data }: LiftClosure,
  { closures, lifted }: OperatingCalendar,
): readonly CalendarEvent[] => {
  if (lifted.includes(data.closureId)) return [];
  if (!closures.some(({ closureId }) => closureId === data.closureId))
    throw new Rejection('ClosureUnknown');

  return [{ type: 'ClosureLifted', data }];
};
