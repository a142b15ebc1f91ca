import type { CampusService } from '@academy/contracts';
import type { Campus, Phase } from './campus.entity.js';

type Phases = Pick<Campus, 'phases'>;
type Offers = Pick<Campus, 'phases' | 'offers'>;

/** What a site is on a date (CAM-10). */
export const statusOn = ({ phases }: Phases, on: string): Phase['status'] | 'PLANNED' =>
  phases.findLast(({ from }) => from <= on)?.status ?? 'PLANNED';

/** Whether a site that is open on a date offers the service then (CAM-10). */
export const isOfferedOn = (campus: Offers, service: CampusService, on: string): boolean =>
  statusOn(campus, on) === 'OPEN' &&
  campus.offers.some(
    (offer) =>
      offer.service === service && offer.from <= on && (offer.until === null || on < offer.until),
  );
