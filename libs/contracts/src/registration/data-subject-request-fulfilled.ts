import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** What the person asked for was done. */
export const DataSubjectRequestFulfilled = event(
  'registration',
  'DataSubjectRequestFulfilled',
  1,
  {
    requestId: Id,
    participantId: Id,
    resultCode: Code,
    legalBasis: Type.Optional(Code),
    answeredBy: DeciderId,
    answeredAt: Instant,
  },
  {
    title: { ko: '개인정보 요구 이행', en: 'A data-subject request was fulfilled' },
    happenedAt: 'answeredAt',
    examples: [
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        resultCode: 'ERASED',
        legalBasis: 'PIPA_36',
        answeredBy: 'dpo',
        answeredAt: '2026-05-13T01:00:00.000Z',
      },
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        resultCode: 'COPY_HANDED_OVER',
        answeredBy: 'dpo',
        answeredAt: '2026-06-03T01:00:00.000Z',
      },
    ],
  },
);
export type DataSubjectRequestFulfilled = EventOf<typeof DataSubjectRequestFulfilled>;
