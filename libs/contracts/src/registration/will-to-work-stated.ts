import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { TextVersion } from './fields.js';

/** The person stated, on a date, that they want to work (취업 의지, REG-6). */
export const WillToWorkStated = event(
  'registration',
  'WillToWorkStated',
  1,
  { participantId: Id, statedOn: CivilDate, statementVersion: TextVersion },
  {
    title: { ko: '취업 의사 표명', en: 'The will to work was stated' },
    happenedAt: 'statedOn',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        statedOn: '2026-03-02',
        statementVersion: '2026-03',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        statedOn: '2026-02-28',
        statementVersion: '2026-01',
      },
    ],
  },
);
export type WillToWorkStated = EventOf<typeof WillToWorkStated>;
