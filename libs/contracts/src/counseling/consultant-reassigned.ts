import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant, Sealed } from '../fields.js';
import { ConsultantId } from './fields.js';

/** Another consultant is responsible from this moment on, and was handed what is open (COU-16). */
export const ConsultantReassigned = event(
  'counseling',
  'ConsultantReassigned',
  1,
  {
    caseId: Id,
    participantId: Id,
    fromId: ConsultantId,
    toId: ConsultantId,
    reasonCode: Code,
    handoverNote: Type.Optional(Sealed),
    openItems: Type.Array(Code, { uniqueItems: true }),
    acceptBy: Instant,
    caseloadAfter: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '담당 상담사 변경', en: 'The consultant was changed' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        fromId: '0199b2c0-0000-7000-8000-0000000005c1',
        toId: '0199b2c0-0000-7000-8000-0000000005c2',
        reasonCode: 'CONSULTANT_LEFT',
        handoverNote: 'sealed:v1:AAECAwQF',
        openItems: ['PLAN_REVIEW'],
        acceptBy: '2026-03-16T15:00:00.000Z',
        caseloadAfter: 13,
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        fromId: '0199b2c0-0000-7000-8000-0000000005c2',
        toId: '0199b2c0-0000-7000-8000-0000000005c1',
        reasonCode: 'REQUEST',
        openItems: [],
        acceptBy: '2026-05-15T15:00:00.000Z',
        caseloadAfter: 7,
      },
    ],
  },
);
export type ConsultantReassigned = EventOf<typeof ConsultantReassigned>;
