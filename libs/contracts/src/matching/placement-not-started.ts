import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { PlacementKeys } from './placement-fields.js';

/** The agreed work did not begin; the opening is free again (MAT-5, T-18). */
export const PlacementNotStarted = event(
  'matching',
  'PlacementNotStarted',
  1,
  { ...PlacementKeys, jobOrderId: Type.Optional(Id), reasonCode: Code },
  {
    title: { ko: '근무 미시작', en: 'Work did not begin' },
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        reasonCode: 'WITHDREW',
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        reasonCode: 'EMPLOYER_CANCELLED',
      },
    ],
  },
);
export type PlacementNotStarted = EventOf<typeof PlacementNotStarted>;
