import { event, type EventOf } from '../event.js';
import { OneOf } from '../fields.js';
import { InterviewKeys } from './fields.js';

/** One of the two did not come. */
export const InterviewNoShowRecorded = event(
  'matching',
  'InterviewNoShowRecorded',
  1,
  { ...InterviewKeys, party: OneOf('PARTICIPANT', 'EMPLOYER') },
  {
    title: { ko: '면접 불참', en: 'Somebody missed an interview' },
    examples: [
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        party: 'PARTICIPANT',
      },
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e05',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        party: 'EMPLOYER',
      },
    ],
  },
);
export type InterviewNoShowRecorded = EventOf<typeof InterviewNoShowRecorded>;
