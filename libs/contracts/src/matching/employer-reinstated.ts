import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** The employer takes part again; its orders are resumed one by one. */
export const EmployerReinstated = event(
  'matching',
  'EmployerReinstated',
  1,
  { employerId: Id, reason: Code },
  {
    title: { ko: '구인기업 참여 재개', en: 'An employer was reinstated' },
    examples: [
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        reason: 'ISSUE_RESOLVED',
      },
      {
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        reason: 'FOUND_UNFOUNDED',
      },
    ],
  },
);
export type EmployerReinstated = EventOf<typeof EmployerReinstated>;
