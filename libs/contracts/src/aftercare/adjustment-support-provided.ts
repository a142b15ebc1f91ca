import { event, type EventOf } from '../event.js';
import { Instant, OneOf } from '../fields.js';
import { CaseKeys } from './fields.js';

/** The person was helped to settle in at work (직장적응 지원). */
export const AdjustmentSupportProvided = event(
  'aftercare',
  'AdjustmentSupportProvided',
  1,
  { ...CaseKeys, kind: OneOf('COACHING', 'MEDIATION', 'VISIT', 'TRAINING'), at: Instant },
  {
    title: { ko: '직장적응 지원', en: 'Support with settling in was provided' },
    happenedAt: 'at',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        kind: 'COACHING',
        at: '2026-04-10T05:00:00.000Z',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        kind: 'MEDIATION',
        at: '2026-10-02T01:00:00.000Z',
      },
    ],
  },
);
export type AdjustmentSupportProvided = EventOf<typeof AdjustmentSupportProvided>;
