import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { ConsultantId } from './fields.js';

/** A campus manager lets a consultant have more cases, or fewer, to the end of a day (COU-2). */
export const CaseloadCapChanged = event(
  'counseling',
  'CaseloadCapChanged',
  1,
  {
    consultantId: ConsultantId,
    from: Type.Integer({ minimum: 1 }),
    to: Type.Integer({ minimum: 1 }),
    effectiveOn: CivilDate,
    expiresOn: CivilDate,
    approverId: ConsultantId,
  },
  {
    title: { ko: '담당 건수 한도 변경', en: 'The cap of a caseload was changed' },
    happenedAt: 'effectiveOn',
    examples: [
      {
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        from: 60,
        to: 70,
        effectiveOn: '2026-03-12',
        expiresOn: '2026-04-11',
        approverId: 'manager-west',
      },
      {
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        from: 60,
        to: 40,
        effectiveOn: '2026-05-12',
        expiresOn: '2026-06-30',
        approverId: 'manager-east',
      },
    ],
  },
);
export type CaseloadCapChanged = EventOf<typeof CaseloadCapChanged>;
