import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';

/** What was scheduled is over or off; it holds no exit up any more. */
export const FutureServiceCleared = event(
  'registration',
  'FutureServiceCleared',
  1,
  {
    participationId: Id,
    participantId: Id,
    serviceId: Id,
  },
  {
    title: { ko: '예정 서비스 해제', en: 'A scheduled service was cleared' },
    internal: true,
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        serviceId: '0199b2c0-0000-7000-8000-000000000ea1',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        serviceId: '0199b2c0-0000-7000-8000-0000000091a2',
      },
    ],
  },
);
export type FutureServiceCleared = EventOf<typeof FutureServiceCleared>;
