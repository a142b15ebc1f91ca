import { event, type EventOf } from '../event.js';
import { Code, OneOf } from '../fields.js';
import { InterviewKeys } from './fields.js';

/** The interview does not take place. */
export const InterviewCancelled = event(
  'matching',
  'InterviewCancelled',
  1,
  { ...InterviewKeys, by: OneOf('PARTICIPANT', 'EMPLOYER', 'OPERATOR'), reasonCode: Code },
  {
    title: { ko: '면접 취소', en: 'An interview was cancelled' },
    examples: [
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        by: 'EMPLOYER',
        reasonCode: 'SCHEDULE',
      },
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e05',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        by: 'PARTICIPANT',
        reasonCode: 'ILLNESS',
      },
    ],
  },
);
export type InterviewCancelled = EventOf<typeof InterviewCancelled>;
