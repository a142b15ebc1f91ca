import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { ProgramType, StartEvidence } from './fields.js';

/** The person began to work; after-care counts from `actualStartOn` (AFT-1). */
export const PlacementStarted = event(
  'matching',
  'PlacementStarted',
  1,
  {
    placementId: Id,
    participantId: Id,
    participationId: Id,
    employerId: Id,
    programType: ProgramType,
    actualStartOn: CivilDate,
    evidenceKind: StartEvidence,
  },
  {
    title: { ko: '근무 시작', en: 'Work began' },
    happenedAt: 'actualStartOn',
    examples: [
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        actualStartOn: '2026-04-01',
        evidenceKind: 'EI_RECORD',
      },
      {
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        employerId: '0199b2c0-0000-7000-8000-0000000e3003',
        programType: 'OPEN_HIRE',
        actualStartOn: '2026-08-31',
        evidenceKind: 'SELF_REPORT',
      },
    ],
  },
);
export type PlacementStarted = EventOf<typeof PlacementStarted>;
