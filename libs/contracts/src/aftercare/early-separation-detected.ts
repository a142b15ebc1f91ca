import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { CaseKeys, CheckpointCode } from './fields.js';

/** Work ended before a check-point; that one and those after it are cancelled (S-10). */
export const EarlySeparationDetected = event(
  'aftercare',
  'EarlySeparationDetected',
  1,
  {
    ...CaseKeys,
    placementId: Id,
    tenureDays: Type.Integer({ minimum: 0 }),
    endReason: Code,
    endedOn: CivilDate,
    beforeCheckpoint: CheckpointCode,
    cancelled: Type.Array(CheckpointCode, { minItems: 1 }),
  },
  {
    title: { ko: '조기 퇴사 확인', en: 'An early separation was detected' },
    happenedAt: 'endedOn',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        tenureDays: 61,
        endReason: 'RESIGNED',
        endedOn: '2026-05-01',
        beforeCheckpoint: 'M3',
        cancelled: ['M3', 'M6', 'M12'],
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        tenureDays: 10,
        endReason: 'EMPLOYER_CLOSED',
        endedOn: '2026-09-09',
        beforeCheckpoint: 'M1',
        cancelled: ['M1'],
      },
    ],
  },
);
export type EarlySeparationDetected = EventOf<typeof EarlySeparationDetected>;
