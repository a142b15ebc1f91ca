import { event, type EventOf } from '../event.js';
import { Code } from '../fields.js';
import { PlacementChanges, PlacementKeys } from './placement-fields.js';

/** What was written down about a placement was wrong, and is put right. */
export const PlacementCorrected = event(
  'matching',
  'PlacementCorrected',
  1,
  { ...PlacementKeys, changes: PlacementChanges, reason: Code },
  {
    title: { ko: '취업 정정', en: 'A placement was corrected' },
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        changes: {
          startOn: '2026-04-02',
        },
        reason: 'TYPING_ERROR',
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        changes: {
          insured: false,
        },
        reason: 'RECORD_FOUND',
      },
    ],
  },
);
export type PlacementCorrected = EventOf<typeof PlacementCorrected>;
