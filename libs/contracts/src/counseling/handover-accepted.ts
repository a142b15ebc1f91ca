import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** The consultant who became responsible took the case over. */
export const HandoverAccepted = event(
  'counseling',
  'HandoverAccepted',
  1,
  { caseId: Id, participantId: Id, byId: ConsultantId },
  {
    title: { ko: '인계 수락', en: 'The hand-over was accepted' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
    ],
  },
);
export type HandoverAccepted = EventOf<typeof HandoverAccepted>;
