import { event, type EventOf } from '../event.js';
import { Id, Instant, OneOf } from '../fields.js';
import { DeciderId, DocumentRef } from './fields.js';

/** The person confirmed a registration that a member of staff had entered for them (REG-21). */
export const AssistedRegistrationConfirmed = event(
  'registration',
  'AssistedRegistrationConfirmed',
  1,
  {
    participantId: Id,
    staffId: DeciderId,
    method: OneOf('SIGNATURE', 'RECORDED_VOICE'),
    evidenceRef: DocumentRef,
    confirmedAt: Instant,
  },
  {
    title: { ko: '대리 등록 본인 확인', en: 'An assisted registration was confirmed' },
    happenedAt: 'confirmedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        staffId: 'campus-operator',
        method: 'SIGNATURE',
        evidenceRef: 'document:confirmation-1',
        confirmedAt: '2026-03-02T00:50:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        staffId: 'consultant-west',
        method: 'RECORDED_VOICE',
        evidenceRef: 'document:confirmation-2',
        confirmedAt: '2026-03-03T05:30:00.000Z',
      },
    ],
  },
);
export type AssistedRegistrationConfirmed = EventOf<typeof AssistedRegistrationConfirmed>;
