import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** What the person asked for was refused, on a legal basis. */
export const DataSubjectRequestRefused = event(
  'registration',
  'DataSubjectRequestRefused',
  1,
  {
    requestId: Id,
    participantId: Id,
    resultCode: Code,
    legalBasis: Code,
    answeredBy: DeciderId,
    answeredAt: Instant,
  },
  {
    title: { ko: '개인정보 요구 거절', en: 'A data-subject request was refused' },
    happenedAt: 'answeredAt',
    examples: [
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        resultCode: 'RETENTION_HOLD_STANDS',
        legalBasis: 'PIPA_36_1',
        answeredBy: 'dpo',
        answeredAt: '2026-05-13T01:00:00.000Z',
      },
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        resultCode: 'IDENTITY_NOT_SHOWN',
        legalBasis: 'PIPA_35',
        answeredBy: 'dpo',
        answeredAt: '2026-06-03T01:00:00.000Z',
      },
    ],
  },
);
export type DataSubjectRequestRefused = EventOf<typeof DataSubjectRequestRefused>;
