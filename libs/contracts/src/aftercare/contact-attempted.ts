import { event, type EventOf } from '../event.js';
import { Instant, OneOf } from '../fields.js';
import { aboutWork, CaseKeys, CheckpointCode, ContactChannel } from './fields.js';

const fields = {
  ...CaseKeys,
  channel: ContactChannel,
  result: OneOf('NO_ANSWER', 'WRONG_NUMBER', 'MESSAGE_LEFT', 'REFUSED'),
  attemptedAt: Instant,
};

/** Somebody tried to reach the person and did not; attempts alone never finish a check-point (AFT-3). */
export const ContactAttempted = event(
  'aftercare',
  'ContactAttempted',
  2,
  {
    ...fields,
    code: CheckpointCode,
  },
  {
    title: { ko: '연락 시도', en: 'A contact was tried' },
    happenedAt: 'attemptedAt',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M1',
        channel: 'PHONE',
        result: 'NO_ANSWER',
        attemptedAt: '2026-04-02T01:30:00.000Z',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'ACTIVITY_MID',
        channel: 'SMS',
        result: 'MESSAGE_LEFT',
        attemptedAt: '2026-09-30T05:00:00.000Z',
      },
    ],
    earlier: [
      aboutWork(fields, [
        {
          aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
          participantId: '0199b2c0-0000-7000-8000-000000000001',
          code: 'M1',
          channel: 'PHONE',
          result: 'NO_ANSWER',
          attemptedAt: '2026-04-02T01:30:00.000Z',
        },
        {
          aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
          participantId: '0199b2c0-0000-7000-8000-000000000005',
          code: 'M1',
          channel: 'SMS',
          result: 'MESSAGE_LEFT',
          attemptedAt: '2026-09-30T05:00:00.000Z',
        },
      ]),
    ],
  },
);
export type ContactAttempted = EventOf<typeof ContactAttempted>;
