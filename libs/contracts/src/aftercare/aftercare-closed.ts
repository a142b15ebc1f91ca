import { event, type EventOf } from '../event.js';
import { CivilDate, OneOf } from '../fields.js';
import { CaseKeys } from './fields.js';

/** After-care ended: there is nothing more to ask. */
export const AftercareClosed = event(
  'aftercare',
  'AftercareClosed',
  1,
  {
    ...CaseKeys,
    reasonCode: OneOf(
      'M12_DONE',
      'ACTIVITY_DONE',
      'SEPARATED',
      'WITHDREW',
      'LOST_CONTACT',
      'VOIDED',
    ),
    closedOn: CivilDate,
  },
  {
    title: { ko: '사후관리 종료', en: 'After-care was closed' },
    happenedAt: 'closedOn',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'M12_DONE',
        closedOn: '2027-03-02',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'SEPARATED',
        closedOn: '2026-10-10',
      },
    ],
  },
);
export type AftercareClosed = EventOf<typeof AftercareClosed>;
