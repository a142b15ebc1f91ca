import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { Month } from './fields.js';

/** What a site is to offer in a month: appointments and seats in classes. */
export const CampusCapacityTargetSet = event(
  'campus-directory',
  'CampusCapacityTargetSet',
  1,
  {
    campusId: Id,
    month: Month,
    counselingSlots: Type.Integer({ minimum: 0, description: 'appointments a month' }),
    trainingSeats: Type.Integer({ minimum: 0, description: 'seats in classes of the month' }),
  },
  {
    title: { ko: '캠퍼스 목표 용량 설정', en: 'The capacity target of a campus was set' },
    examples: [
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        month: '2026-03',
        counselingSlots: 420,
        trainingSeats: 150,
      },
      {
        campusId: '0199b2c0-0000-7000-8000-0000000000c9',
        month: '2027-09',
        counselingSlots: 60,
        trainingSeats: 0,
      },
    ],
  },
);
export type CampusCapacityTargetSet = EventOf<typeof CampusCapacityTargetSet>;
