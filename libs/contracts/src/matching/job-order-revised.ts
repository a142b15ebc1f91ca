import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { JobOrderChanges } from './fields.js';

/** The employer changed the order; what is not named stays as it was. */
export const JobOrderRevised = event(
  'matching',
  'JobOrderRevised',
  1,
  { jobOrderId: Id, changes: JobOrderChanges },
  {
    title: { ko: '구인 수정', en: 'A job order was revised' },
    examples: [
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        changes: {
          openings: 3,
          wage: {
            basis: 'MONTHLY',
            minKrw: 2600000,
            maxKrw: 2900000,
          },
        },
      },
      {
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        changes: {
          title: '민원 안내 담당자',
          conditions: {
            night: false,
            standing: false,
            liftingKg: 0,
            driving: false,
          },
        },
      },
    ],
  },
);
export type JobOrderRevised = EventOf<typeof JobOrderRevised>;
