import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** A reason for keeping the person’s data is gone (REG-18). */
export const RetentionHoldLifted = event(
  'registration',
  'RetentionHoldLifted',
  1,
  { holdId: Id, participantId: Id, reasonCode: Code, liftedBy: DeciderId, liftedAt: Instant },
  {
    title: { ko: '보존 조치 해제', en: 'A retention hold was lifted' },
    happenedAt: 'liftedAt',
    examples: [
      {
        holdId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'MONTH_PAID',
        liftedBy: 'finance-verifier',
        liftedAt: '2026-05-20T01:00:00.000Z',
      },
      {
        holdId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reasonCode: 'PLACED_IN_ERROR',
        liftedBy: 'dpo',
        liftedAt: '2026-07-02T01:00:00.000Z',
      },
    ],
  },
);
export type RetentionHoldLifted = EventOf<typeof RetentionHoldLifted>;
