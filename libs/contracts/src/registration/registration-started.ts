import Type, { type Static } from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { EntryChannel, TextVersion } from './fields.js';

const first = {
  participantId: Id,
  channel: EntryChannel,
  campusId: Type.Optional(Id),
  noticeVersion: TextVersion,
  startedAt: Instant,
};
const V1 = Type.Object(first, { additionalProperties: false });
const begun: readonly [Static<typeof V1>, Static<typeof V1>] = [
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
];

/**
 * Somebody began to register; nothing is known of them yet. From `draftUntil` on an unfinished registration is deleted (T-02;
 * since version 2).
 */
export const RegistrationStarted = event(
  'registration',
  'RegistrationStarted',
  2,
  { ...first, draftUntil: Type.Optional(Instant) },
  {
    title: { ko: '등록 시작', en: 'A registration was started' },
    happenedAt: 'startedAt',
    examples: [
      { ...begun[0], draftUntil: '2026-04-01T00:30:00.000Z' },
      { ...begun[1], draftUntil: '2026-04-02T05:00:00.000Z' },
    ],
    earlier: [
      {
        version: 1,
        schema: V1,
        lift: (body: Static<typeof V1>): Static<typeof V1> => body,
        examples: begun,
      },
    ],
  },
);
export type RegistrationStarted = EventOf<typeof RegistrationStarted>;
