import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { CheckpointCode } from './fields.js';

/** The day of a check-point came: a follow-up is to be done. */
export const CheckpointCameDue = event(
  'aftercare',
  'CheckpointCameDue',
  1,
  { aftercareId: Id, participantId: Id, code: CheckpointCode, dueOn: CivilDate },
  {
    title: { ko: '점검일 도래', en: 'A check-point came due' },
    happenedAt: 'dueOn',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M1',
        dueOn: '2026-04-02',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'M12',
        dueOn: '2027-08-31',
      },
    ],
  },
);
export type CheckpointCameDue = EventOf<typeof CheckpointCameDue>;
