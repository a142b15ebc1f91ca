import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { CampusService } from './fields.js';

/** A site offers a service from a date on; `dailyCapacity` counts people. */
export const CampusServiceEnabled = event(
  'campus-directory',
  'CampusServiceEnabled',
  1,
  {
    campusId: Id,
    service: CampusService,
    from: CivilDate,
    dailyCapacity: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  {
    title: { ko: '캠퍼스 서비스 개시', en: 'A campus offers a service' },
    examples: [
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        service: 'COUNSELING',
        from: '2026-03-01',
        dailyCapacity: 42,
      },
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        service: 'FAIR',
        from: '2026-07-01',
      },
    ],
  },
);
export type CampusServiceEnabled = EventOf<typeof CampusServiceEnabled>;
