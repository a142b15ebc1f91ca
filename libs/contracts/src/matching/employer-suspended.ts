import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { EmployerFault } from './fields.js';

/** The employer takes no part for now: its orders rest (MAT-1). `until` is when it is to be looked at again. */
export const EmployerSuspended = event(
  'matching',
  'EmployerSuspended',
  1,
  {
    employerId: Id,
    reasonCodes: Type.Array(EmployerFault, { minItems: 1, uniqueItems: true }),
    until: Type.Optional(CivilDate),
  },
  {
    title: { ko: '구인기업 참여 중지', en: 'An employer was suspended' },
    examples: [
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        reasonCodes: ['FALSE_AD'],
        until: '2026-06-30',
      },
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        reasonCodes: ['SUBSIDY_FRAUD'],
      },
    ],
  },
);
export type EmployerSuspended = EventOf<typeof EmployerSuspended>;
