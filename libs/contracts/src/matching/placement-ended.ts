import { event, type EventOf } from '../event.js';
import { CivilDate, OneOf } from '../fields.js';
import { PlacementKeys } from './placement-fields.js';

/** The work ended, by whom and why. */
export const PlacementEnded = event(
  'matching',
  'PlacementEnded',
  1,
  {
    ...PlacementKeys,
    endedOn: CivilDate,
    endReason: OneOf(
      'CONTRACT_END',
      'RESIGNED',
      'DISMISSED',
      'COMPANY_CLOSED',
      'HEALTH',
      'MOVED_TO_OTHER_JOB',
      'CONVERTED',
      'PROGRAM_END',
    ),
    initiatedBy: OneOf('PARTICIPANT', 'EMPLOYER', 'BOTH', 'NEITHER'),
  },
  {
    title: { ko: '근무 종료', en: 'Work ended' },
    happenedAt: 'endedOn',
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        endedOn: '2026-06-30',
        endReason: 'RESIGNED',
        initiatedBy: 'PARTICIPANT',
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        endedOn: '2027-02-27',
        endReason: 'CONTRACT_END',
        initiatedBy: 'NEITHER',
      },
    ],
  },
);
export type PlacementEnded = EventOf<typeof PlacementEnded>;
