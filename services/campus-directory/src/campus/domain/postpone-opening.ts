import type { CampusOpeningPostponed } from '@academy/contracts';
import { Rejection, type CivilDate, type Message } from '@academy/kernel';
import { registeredCampus, type Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type PostponeOpening = Message<
  'PostponeOpening',
  Omit<CampusOpeningPostponed['data'], 'from'> & {
    /** Today: a day that has come stays as it was (CAM-10). */
    on: CivilDate;
    /** Appointments and rooms that are booked there before the new day. */
    bookings: number;
    /** Districts that the site would look after before the new day. */
    primaryOf: readonly string[];
  }
>;

/** The day on which a site is to open for the first time; rejects `CampusUnknown`, `CampusNotToOpen` and `CampusChangedLater`. */
const openingOf = (campus: Campus): CivilDate => {
  const known = registeredCampus(campus);
  if (known.status === 'planned') throw new Rejection('CampusNotToOpen');
  const [opening, next] = known.phases;
  if (!opening) throw new Rejection('CampusNotToOpen');
  if (next) throw new Rejection('CampusChangedLater', undefined, { from: next.from });
  return opening.from;
};

/**
 * Puts the first opening of a site off to a later day, while that opening lies ahead (CAM-10); nobody may be expected there before
 * the new day, and no district may depend on it until then (CAM-2, CAM-6). Rejects `CampusUnknown`, `CampusNotToOpen`,
 * `CampusChangedLater`, `CampusOpenAlready`, `OpeningNotLater`, `CampusHasBookings` and `CampusIsPrimary`.
 */
export const postponeOpening = (
  { data: { on, bookings, primaryOf, ...data } }: PostponeOpening,
  campus: Campus,
): readonly CampusEvent[] => {
  const from = openingOf(campus);
  if (from === data.to) return [];
  if (from <= on) throw new Rejection('CampusOpenAlready', undefined, { from });
  if (data.to < from) throw new Rejection('OpeningNotLater', undefined, { from });
  if (bookings > 0) throw new Rejection('CampusHasBookings', undefined, { bookings });
  if (primaryOf.length > 0)
    throw new Rejection('CampusIsPrimary', undefined, { districtCodes: primaryOf.join(', ') });

  return [{ type: 'CampusOpeningPostponed', data: { ...data, from } }];
};
