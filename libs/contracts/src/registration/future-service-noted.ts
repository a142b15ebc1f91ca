import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';

/** A service is scheduled or runs, to its last day `until`; no exit is proposed before that is over (REG-13). */
export const FutureServiceNoted = event(
  'registration',
  'FutureServiceNoted',
  1,
  {
    participationId: Id,
    participantId: Id,
    kind: OneOf('CLASS', 'PLACEMENT', 'APPOINTMENT', 'AFTERCARE'),
    serviceId: Id,
    until: CivilDate,
  },
  {
    title: { ko: '예정 서비스 확인', en: 'A scheduled service was noted' },
    internal: true,
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        kind: 'CLASS',
        serviceId: '0199b2c0-0000-7000-8000-000000000ea1',
        until: '2026-05-29',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        kind: 'PLACEMENT',
        serviceId: '0199b2c0-0000-7000-8000-0000000091a2',
        until: '2026-09-29',
      },
    ],
  },
);
export type FutureServiceNoted = EventOf<typeof FutureServiceNoted>;
