import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, OneOf } from '../fields.js';
import { ConsultantId } from './fields.js';

/** One consultant is responsible for the case (COU-1); `caseloadAfter` counts the open cases including this one. */
export const ConsultantAssigned = event(
  'counseling',
  'ConsultantAssigned',
  1,
  {
    caseId: Id,
    participantId: Id,
    consultantId: ConsultantId,
    basis: OneOf('SPECIALTY', 'LOAD', 'CHOICE', 'CONTINUITY'),
    caseloadAfter: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '담당 상담사 배정', en: 'A consultant was assigned' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        basis: 'LOAD',
        caseloadAfter: 12,
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        basis: 'CONTINUITY',
        caseloadAfter: 60,
      },
    ],
  },
);
export type ConsultantAssigned = EventOf<typeof ConsultantAssigned>;
