import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** A consultant has one case less. */
export const CaseloadSlotReleased = event(
  'counseling',
  'CaseloadSlotReleased',
  1,
  {
    consultantId: ConsultantId,
    caseId: Id,
    openCases: Type.Integer({ minimum: 0, description: 'without this case' }),
  },
  {
    title: { ko: '상담사 사례 해제', en: 'A place in a caseload was released' },
    examples: [
      {
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        openCases: 11,
      },
      {
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        openCases: 0,
      },
    ],
  },
);
export type CaseloadSlotReleased = EventOf<typeof CaseloadSlotReleased>;
