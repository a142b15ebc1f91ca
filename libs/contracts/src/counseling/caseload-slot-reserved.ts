import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** A consultant has taken on one more case, within the cap that was in force (COU-2). */
export const CaseloadSlotReserved = event(
  'counseling',
  'CaseloadSlotReserved',
  1,
  {
    consultantId: ConsultantId,
    caseId: Id,
    openCases: Type.Integer({ minimum: 1, description: 'including this case' }),
    cap: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '상담사 사례 배정 가능 확인', en: 'A place in a caseload was reserved' },
    examples: [
      {
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        openCases: 12,
        cap: 60,
      },
      {
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        openCases: 60,
        cap: 60,
      },
    ],
  },
);
export type CaseloadSlotReserved = EventOf<typeof CaseloadSlotReserved>;
