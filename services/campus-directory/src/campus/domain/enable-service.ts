import type { CampusServiceEnabled } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { isOpenOn, type Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type EnableService = Message<'EnableService', CampusServiceEnabled['data']>;

/** Offers a service from a date on (CAM-10). Rejects `CampusUnknown` and `CampusNotOpenOnDate`. */
export const enableService = (
  { data: offer }: EnableService,
  campus: Campus,
): readonly CampusEvent[] => {
  if (campus.status === 'unknown') throw new Rejection('CampusUnknown');
  if (!isOpenOn(campus, offer.from))
    throw new Rejection('CampusNotOpenOnDate', undefined, { from: offer.from });
  const latest = campus.offers.findLast(({ service }) => service === offer.service);
  if (
    latest?.offered === true &&
    latest.from === offer.from &&
    latest.dailyCapacity === offer.dailyCapacity
  )
    return [];

  return [{ type: 'CampusServiceEnabled', data: offer }];
};
