import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { PlacementChanges, PlacementKeys } from './placement-fields.js';

/** Person and employer agreed on other terms from a day on. */
export const PlacementTermsChanged = event(
  'matching',
  'PlacementTermsChanged',
  1,
  { ...PlacementKeys, changes: PlacementChanges, effectiveOn: CivilDate },
  {
    title: { ko: '근무 조건 변경', en: 'The terms of work changed' },
    happenedAt: 'effectiveOn',
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        changes: {
          weeklyHours: 35,
        },
        effectiveOn: '2026-05-01',
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        changes: {
          wage: {
            basis: 'HOURLY',
            amountKrw: 13000,
          },
        },
        effectiveOn: '2026-10-01',
      },
    ],
  },
);
export type PlacementTermsChanged = EventOf<typeof PlacementTermsChanged>;
