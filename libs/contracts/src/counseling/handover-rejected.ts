import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** The consultant who became responsible cannot take the case over; the campus manager decides (T-08). */
export const HandoverRejected = event(
  'counseling',
  'HandoverRejected',
  1,
  { caseId: Id, participantId: Id, byId: ConsultantId, reasonCode: Code },
  {
    title: { ko: '인계 거절', en: 'The hand-over was rejected' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
        reasonCode: 'OVERLOADED',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
        reasonCode: 'CONFLICT_OF_INTEREST',
      },
    ],
  },
);
export type HandoverRejected = EventOf<typeof HandoverRejected>;
