import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { InterviewKeys } from './fields.js';

/** The person and the employer met. */
export const InterviewAttended = event(
  'matching',
  'InterviewAttended',
  1,
  { ...InterviewKeys, attendedAt: Instant },
  {
    title: { ko: '면접 참석', en: 'An interview took place' },
    happenedAt: 'attendedAt',
    examples: [
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        attendedAt: '2026-03-16T05:00:00.000Z',
      },
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e05',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        attendedAt: '2026-05-28T05:00:00.000Z',
      },
    ],
  },
);
export type InterviewAttended = EventOf<typeof InterviewAttended>;
