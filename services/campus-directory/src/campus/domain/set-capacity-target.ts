import type { CampusCapacityTargetSet } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type SetCapacityTarget = Message<'SetCapacityTarget', CampusCapacityTargetSet['data']>;

/** Says what a site, also one that is only planned, is to offer in a month (CAM-1). Rejects `CampusUnknown`. */
export const setCapacityTarget = (
  { data }: SetCapacityTarget,
  campus: Campus,
): readonly CampusEvent[] => {
  if (campus.status === 'unknown') throw new Rejection('CampusUnknown');
  const known = campus.targets[data.month];
  if (known?.counselingSlots === data.counselingSlots && known.trainingSeats === data.trainingSeats)
    return [];

  return [{ type: 'CampusCapacityTargetSet', data }];
};
