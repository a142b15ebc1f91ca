import { event, type EventOf } from '../event.js';
import { Code } from '../fields.js';
import { CaseKeys } from './fields.js';

/** The person is to be counselled again, because the work did not last (AFT-18). */
export const ReCounselingRequested = event(
  'aftercare',
  'ReCounselingRequested',
  1,
  { ...CaseKeys, reasonCode: Code },
  {
    title: { ko: '재상담 요청', en: 'Counselling was requested again' },

    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'EARLY_SEPARATION',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'PERSON_ASKED',
      },
    ],
  },
);
export type ReCounselingRequested = EventOf<typeof ReCounselingRequested>;
