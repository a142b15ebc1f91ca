import type { CampusOpened } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type OpenCampus = Message<'OpenCampus', CampusOpened['data']>;

/** Opens a site from a date on (CAM-10). Rejects `CampusUnknown` and `CampusOpenFromAnotherDate`. */
export const openCampus = ({ data }: OpenCampus, campus: Campus): readonly CampusEvent[] => {
  if (campus.status === 'unknown') throw new Rejection('CampusUnknown');
  if (campus.status === 'planned') return [{ type: 'CampusOpened', data }];
  if (campus.effectiveOn !== data.effectiveOn) throw new Rejection('CampusOpenFromAnotherDate');

  return [];
};
