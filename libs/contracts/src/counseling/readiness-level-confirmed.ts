import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { ConsultantId, ReadinessLevel } from './fields.js';

/** The responsible consultant decided how ready the person is; only this makes a level effective (COU-9). */
export const ReadinessLevelConfirmed = event(
  'counseling',
  'ReadinessLevelConfirmed',
  1,
  {
    assessmentId: Id,
    caseId: Id,
    participantId: Id,
    level: ReadinessLevel,
    decidedBy: ConsultantId,
    agreesWithProposal: Type.Boolean(),
    overrideReasonCode: Type.Optional(Code),
    participantAgrees: Type.Boolean(),
    validUntil: CivilDate,
  },
  {
    title: { ko: '취업 준비도 확정', en: 'The readiness level was confirmed' },
    examples: [
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        level: 'R3_TRANSITION',
        decidedBy: '0199b2c0-0000-7000-8000-0000000005c1',
        agreesWithProposal: true,
        participantAgrees: true,
        validUntil: '2026-09-05',
      },
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a52',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        level: 'R2_NEAR_READY',
        decidedBy: '0199b2c0-0000-7000-8000-0000000005c2',
        agreesWithProposal: false,
        overrideReasonCode: 'RECENT_EXPERIENCE',
        participantAgrees: false,
        validUntil: '2026-11-07',
      },
    ],
  },
);
export type ReadinessLevelConfirmed = EventOf<typeof ReadinessLevelConfirmed>;
