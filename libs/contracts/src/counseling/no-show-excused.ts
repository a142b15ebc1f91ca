import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** A no-show does not count against the person. */
export const NoShowExcused = event(
  'counseling',
  'NoShowExcused',
  1,
  { appointmentId: Id, caseId: Id, participantId: Id, reasonCode: Code, byId: ConsultantId },
  {
    title: { ko: '불참 사유 인정', en: 'A no-show was excused' },
    examples: [
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'ILLNESS',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        appointmentId: '0199b2c0-0000-7000-8000-00000000a0a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'TRANSPORT_FAILURE',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type NoShowExcused = EventOf<typeof NoShowExcused>;
