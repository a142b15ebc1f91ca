import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { OneOf } from '../fields.js';
import { DocumentRef, EmployerReason, InterviewKeys } from './fields.js';

/** What the employer makes of the interview. */
export const InterviewResultRecorded = event(
  'matching',
  'InterviewResultRecorded',
  1,
  {
    ...InterviewKeys,
    result: OneOf('PASS', 'FAIL', 'PENDING'),
    reasonCodes: Type.Array(EmployerReason, { uniqueItems: true }),
    feedbackRef: Type.Optional(DocumentRef),
  },
  {
    title: { ko: '면접 결과', en: 'The result of an interview was recorded' },
    examples: [
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        result: 'PASS',
        reasonCodes: [],
      },
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e05',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        result: 'FAIL',
        reasonCodes: ['SKILL', 'EXPERIENCE'],
        feedbackRef: 'document:feedback-1',
      },
    ],
  },
);
export type InterviewResultRecorded = EventOf<typeof InterviewResultRecorded>;
