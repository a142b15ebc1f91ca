import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Instant, OneOf } from '../fields.js';
import { CaseKeys, CheckpointCode } from './fields.js';

/** The person wants no contact any more; that they were placed stays known (AFT-17). */
export const AftercareContactStopped = event(
  'aftercare',
  'AftercareContactStopped',
  1,
  {
    ...CaseKeys,
    reasonCode: OneOf('CONSENT_WITHDRAWN', 'PERSON_ASKED'),
    cancelled: Type.Array(CheckpointCode),
    stoppedAt: Instant,
  },
  {
    title: { ko: '사후관리 연락 중단', en: 'Contact was stopped' },
    happenedAt: 'stoppedAt',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'CONSENT_WITHDRAWN',
        cancelled: ['M3', 'M6', 'M12'],
        stoppedAt: '2026-05-11T06:00:00.000Z',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'PERSON_ASKED',
        cancelled: [],
        stoppedAt: '2026-10-01T01:00:00.000Z',
      },
    ],
  },
);
export type AftercareContactStopped = EventOf<typeof AftercareContactStopped>;
