import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { PlacementKeys } from './placement-fields.js';

/** Nobody has said whether the agreed work began (MAT-19, T-18). */
export const PlacementStartOverdue = event(
  'matching',
  'PlacementStartOverdue',
  1,
  {
    ...PlacementKeys,
    startOn: CivilDate,
    daysLate: Type.Integer({ minimum: 1 }),
    mustResolve: Type.Boolean(),
  },
  {
    title: { ko: '근무 시작 미확인', en: 'A start was not confirmed' },
    internal: true,
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        startOn: '2026-04-01',
        daysLate: 1,
        mustResolve: false,
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        startOn: '2026-08-31',
        daysLate: 7,
        mustResolve: true,
      },
    ],
  },
);
export type PlacementStartOverdue = EventOf<typeof PlacementStartOverdue>;
