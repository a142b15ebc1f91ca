import type { CampusServiceDisabled } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { offersOn, type Campus } from './campus.js';
import type { CampusEvent } from './events.js';

export type DisableService = Message<
  'DisableService',
  CampusServiceDisabled['data'] & {
    /** Districts that the site looks after on that day or later. */
    primaryOf: readonly string[];
  }
>;

/**
 * Ends a service from a date on (CAM-10); a site that looks after a district keeps its counselling (CAM-2). Rejects
 * `CampusUnknown` and `CampusIsPrimary`.
 */
export const disableService = (
  { data: { primaryOf, ...data } }: DisableService,
  campus: Campus,
): readonly CampusEvent[] => {
  if (campus.status === 'unknown') throw new Rejection('CampusUnknown');
  if (!offersOn(campus, data.service, data.from)) return [];
  if (data.service === 'COUNSELING' && primaryOf.length > 0)
    throw new Rejection('CampusIsPrimary', undefined, { districtCodes: primaryOf.join(', ') });

  return [{ type: 'CampusServiceDisabled', data }];
};
