import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { Evidence } from './fields.js';

/** The person found work on their own and says so; it counts once it is confirmed, apart from ours (MAT-20). */
export const SelfFoundJobReported = event(
  'matching',
  'SelfFoundJobReported',
  1,
  { participantId: Id, placementId: Id, evidence: Type.Array(Evidence) },
  {
    title: { ko: '직접 구한 일자리 신고', en: 'The person reported a job that they found' },
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        evidence: [],
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        placementId: '0199b2c0-0000-7000-8000-0000000091a3',
        evidence: [
          {
            kind: 'EMPLOYMENT_CONTRACT',
            ref: 'document:contract-9',
          },
        ],
      },
    ],
  },
);
export type SelfFoundJobReported = EventOf<typeof SelfFoundJobReported>;
