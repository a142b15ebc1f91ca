import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { PlacementKeys } from './placement-fields.js';

/** The placement never was; it counts nowhere. */
export const PlacementVoided = event(
  'matching',
  'PlacementVoided',
  1,
  { ...PlacementKeys, jobOrderId: Type.Optional(Id), reason: Code },
  {
    title: { ko: '취업 무효', en: 'A placement was voided' },
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        reason: 'ENTERED_TWICE',
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        reason: 'FALSE_REPORT',
      },
    ],
  },
);
export type PlacementVoided = EventOf<typeof PlacementVoided>;
