import type { CampusSuspended } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { changeable, isAlready, isOpenOn, type Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type SuspendCampus = Message<'SuspendCampus', CampusSuspended['data']>;

/**
 * Lets nobody come to a site from a date on, until it opens again (CAM-10). Rejects `CampusUnknown`, `CampusNotOpenOnDate`,
 * `CampusIsClosed` and `CampusChangedLater`.
 */
export const suspendCampus = ({ data }: SuspendCampus, campus: Campus): readonly CampusEvent[] => {
  const { effectiveOn } = data;
  if (isAlready(campus, { status: 'SUSPENDED', from: effectiveOn })) return [];
  if (!isOpenOn(changeable(campus, effectiveOn), effectiveOn))
    throw new Rejection('CampusNotOpenOnDate', undefined, { from: effectiveOn });

  return [{ type: 'CampusSuspended', data }];
};
