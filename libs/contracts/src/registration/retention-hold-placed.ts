import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Instant } from '../fields.js';
import { DeciderId, RetentionHoldKind } from './fields.js';

/** The person’s data must be kept for the time being (REG-18); `until` is the last day, where that is known. */
export const RetentionHoldPlaced = event(
  'registration',
  'RetentionHoldPlaced',
  1,
  {
    holdId: Id,
    participantId: Id,
    kind: RetentionHoldKind,
    reasonCode: Code,
    until: Type.Optional(CivilDate),
    placedBy: DeciderId,
    placedAt: Instant,
  },
  {
    title: { ko: '보존 조치', en: 'A retention hold was placed' },
    happenedAt: 'placedAt',
    examples: [
      {
        holdId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        kind: 'MONEY_SETTLING',
        reasonCode: 'ALLOWANCE_MONTH_OPEN',
        placedBy: 'finance-verifier',
        placedAt: '2026-05-01T01:00:00.000Z',
      },
      {
        holdId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        kind: 'STATUTORY_RETENTION',
        reasonCode: 'SUBSIDY_FILE',
        until: '2031-06-30',
        placedBy: 'dpo',
        placedAt: '2026-07-01T01:00:00.000Z',
      },
    ],
  },
);
export type RetentionHoldPlaced = EventOf<typeof RetentionHoldPlaced>;
