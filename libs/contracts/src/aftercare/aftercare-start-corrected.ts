import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { CaseKeys, CheckpointCode } from './fields.js';

/** The start of work was corrected. Check-points that are done or closed stay where they were and are marked (AFT-1). */
export const AftercareStartCorrected = event(
  'aftercare',
  'AftercareStartCorrected',
  1,
  { ...CaseKeys, from: CivilDate, to: CivilDate, kept: Type.Array(CheckpointCode) },
  {
    title: { ko: '취업 시작일 정정 반영', en: 'The start was corrected' },

    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        from: '2026-03-02',
        to: '2026-03-05',
        kept: ['M1'],
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        from: '2026-08-31',
        to: '2026-09-02',
        kept: [],
      },
    ],
  },
);
export type AftercareStartCorrected = EventOf<typeof AftercareStartCorrected>;
