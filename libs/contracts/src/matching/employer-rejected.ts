import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { EmployerFault } from './fields.js';

/** The employer is not taken in. */
export const EmployerRejected = event(
  'matching',
  'EmployerRejected',
  1,
  { employerId: Id, reasonCodes: Type.Array(EmployerFault, { minItems: 1, uniqueItems: true }) },
  {
    title: { ko: '구인기업 참여 거절', en: 'An employer was rejected' },
    examples: [
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        reasonCodes: ['WAGE_ARREARS'],
      },
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        reasonCodes: ['NAMED_LIST', 'FALSE_AD'],
      },
    ],
  },
);
export type EmployerRejected = EventOf<typeof EmployerRejected>;
