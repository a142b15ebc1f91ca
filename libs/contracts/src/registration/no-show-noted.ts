import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { PolicyVersion } from './fields.js';

/** The person missed an appointment on a day of the episode. Several of them in a row are ground to propose an exit; none counts as a service (REG-12). */
export const NoShowNoted = event(
  'registration',
  'NoShowNoted',
  1,
  {
    participationId: Id,
    participantId: Id,
    appointmentId: Id,
    missedOn: CivilDate,
    policyVersion: PolicyVersion,
  },
  {
    title: { ko: '상담 불참 확인', en: 'A missed appointment was noted' },
    internal: true,
    happenedAt: 'missedOn',
    examples: [
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        appointmentId: '0199b2c0-0000-7000-8000-00000000a901',
        missedOn: '2026-03-10',
        policyVersion: '2026.1',
      },
      {
        participationId: '0199b2c0-0000-7000-8000-0000000000f2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        appointmentId: '0199b2c0-0000-7000-8000-00000000a902',
        missedOn: '2026-09-29',
        policyVersion: '2026.1',
      },
    ],
  },
);
export type NoShowNoted = EventOf<typeof NoShowNoted>;
