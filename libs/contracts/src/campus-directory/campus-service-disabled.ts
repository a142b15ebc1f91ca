import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { CampusService } from './fields.js';

/** A site no longer offers a service from a date on. */
export const CampusServiceDisabled = event(
  'campus-directory',
  'CampusServiceDisabled',
  1,
  { campusId: Id, service: CampusService, from: CivilDate },
  {
    title: { ko: '캠퍼스 서비스 종료', en: 'A campus no longer offers a service' },
    examples: [
      { campusId: '0199b2c0-0000-7000-8000-0000000000c1', service: 'FAIR', from: '2027-01-01' },
      { campusId: '0199b2c0-0000-7000-8000-0000000000c9', service: 'REGULAR', from: '2028-03-01' },
    ],
  },
);
export type CampusServiceDisabled = EventOf<typeof CampusServiceDisabled>;
