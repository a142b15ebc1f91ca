import type { ClassRunCapacityChanged } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { scheduled, seatsLeft, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { withOffers } from './offer-free-seats.js';
import { guardRooms, type Room } from './rooms.js';

export type ChangeCapacity = Message<
  'ChangeCapacity',
  Pick<ClassRunCapacityChanged['data'], 'to' | 'reason'> & {
    /** The rooms of the sessions that are known. */
    rooms?: readonly Room[];
    at: string;
  }
>;

/**
 * Gives the run more or fewer seats; further ones are offered at once to those who wait (TRN-9). Rejects `ClassRunNotScheduled`,
 * `CapacityBelowSeatsTaken` and `CapacityAboveRoom` (TRN-3), and `MinimumAboveCapacity`.
 */
export const changeCapacity = (
  { data: { to, reason, rooms, at } }: ChangeCapacity,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { runId, capacity: from, minEnrollment } = run;
  if (to === from) return [];
  const left = seatsLeft(run) + to - from;
  if (left < 0) throw new Rejection('CapacityBelowSeatsTaken', undefined, { taken: to - left });
  if (to < minEnrollment) throw new Rejection('MinimumAboveCapacity');
  if (to > from) guardRooms(run.sessions, to, rooms);

  const data = { runId, from, to, reason, seatsLeft: left };
  return withOffers(run, [{ type: 'ClassRunCapacityChanged', data }], at);
};
