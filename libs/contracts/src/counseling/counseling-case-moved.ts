import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** Another campus looks after the case; whoever is responsible there is decided by a hand-over. */
export const CounselingCaseMoved = event(
  'counseling',
  'CounselingCaseMoved',
  1,
  { caseId: Id, participantId: Id, fromCampusId: Id, toCampusId: Id, reasonCode: Code },
  {
    title: { ko: '상담 캠퍼스 변경', en: 'A case moved to another campus' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        fromCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
        toCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
        reasonCode: 'OWN_WISH',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        fromCampusId: '0199b2c0-0000-7000-8000-0000000000c2',
        toCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
        reasonCode: 'CAMPUS_FULL',
      },
    ],
  },
);
export type CounselingCaseMoved = EventOf<typeof CounselingCaseMoved>;
