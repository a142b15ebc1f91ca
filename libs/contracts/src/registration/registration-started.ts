import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { EntryChannel, TextVersion } from './fields.js';

/** Somebody began to register; nothing is known of them yet. */
export const RegistrationStarted = event(
  'registration',
  'RegistrationStarted',
  1,
  {
    participantId: Id,
    channel: EntryChannel,
    campusId: Type.Optional(Id),
    noticeVersion: TextVersion,
    startedAt: Instant,
  },
  {
    title: { ko: '등록 시작', en: 'A registration was started' },
    happenedAt: 'startedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        channel: 'WEB',
        noticeVersion: '2026-03',
        startedAt: '2026-03-02T00:30:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        channel: 'DESK',
        campusId: '0199b2c0-0000-7000-8000-0000000000c1',
        noticeVersion: '2026-03',
        startedAt: '2026-03-03T05:00:00.000Z',
      },
    ],
  },
);
export type RegistrationStarted = EventOf<typeof RegistrationStarted>;
