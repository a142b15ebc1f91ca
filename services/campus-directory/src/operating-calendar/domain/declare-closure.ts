import type { ClosureDeclared } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { CalendarEvent } from './events.js';
import type { OperatingCalendar } from './operating-calendar.js';

export type DeclareClosure = Message<'DeclareClosure', ClosureDeclared['data']>;

const namesItsObject = ({ scope, roomId, service }: ClosureDeclared['data']): boolean =>
  (scope === 'ROOM') === (roomId !== undefined) &&
  (scope === 'SERVICE') === (service !== undefined);

/**
 * Shuts a site, a room or a service for some days, and tells which bookings that affects (CAM-6). Rejects
 * `ClosureEndsBeforeItBegins`, and `ClosureWithoutObject` unless exactly what the scope says is named.
 */
export const declareClosure = (
  { data }: DeclareClosure,
  { closures, lifted }: OperatingCalendar,
): readonly CalendarEvent[] => {
  const { closureId, from, to } = data;
  if (closures.some((known) => known.closureId === closureId) || lifted.includes(closureId))
    return [];
  if (to < from) throw new Rejection('ClosureEndsBeforeItBegins');
  if (!namesItsObject(data)) throw new Rejection('ClosureWithoutObject');

  return [{ type: 'ClosureDeclared', data }];
};
