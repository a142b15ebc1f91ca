import type { CampusOpened } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { changeable, isAlready, type Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type OpenCampus = Message<'OpenCampus', CampusOpened['data']>;

/**
 * Opens a site from a date on, for the first time or again after a suspension (CAM-10). Rejects `CampusUnknown`,
 * `CampusOpenFromAnotherDate`, `CampusIsClosed` and `CampusChangedLater`.
 */
export const openCampus = ({ data }: OpenCampus, campus: Campus): readonly CampusEvent[] => {
  if (campus.status === 'planned') return [{ type: 'CampusOpened', data }];
  if (isAlready(campus, { status: 'OPEN', from: data.effectiveOn })) return [];
  if (campus.status === 'opened' && campus.phases.at(-1)?.status === 'OPEN')
    throw new Rejection('CampusOpenFromAnotherDate');
  changeable(campus, data.effectiveOn);

  return [{ type: 'CampusOpened', data }];
};
