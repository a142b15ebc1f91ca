import type { CampusClosed } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { changeable, isAlready, type Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type CloseCampus = Message<
  'CloseCampus',
  CampusClosed['data'] & {
    /** Appointments and rooms that are booked there on that day or later. */
    bookings: number;
    /** Districts that the site looks after on that day or later. */
    primaryOf: readonly string[];
  }
>;

/**
 * Gives a site up from a date on, once nobody is expected there and no district depends on it (CAM-7). Rejects
 * `CampusHasBookings`, `CampusIsPrimary`, `CampusUnknown`, `CampusNotOpenOnDate`, `CampusIsClosed` and `CampusChangedLater`.
 */
export const closeCampus = (
  { data: { bookings, primaryOf, ...data } }: CloseCampus,
  campus: Campus,
): readonly CampusEvent[] => {
  if (isAlready(campus, { status: 'CLOSED', from: data.effectiveOn })) return [];
  changeable(campus, data.effectiveOn);
  if (bookings > 0) throw new Rejection('CampusHasBookings', undefined, { bookings });
  if (primaryOf.length > 0)
    throw new Rejection('CampusIsPrimary', undefined, { districtCodes: primaryOf.join(', ') });

  return [{ type: 'CampusClosed', data }];
};
