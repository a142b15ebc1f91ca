import { event, type EventOf } from '../event.js';
import { CivilDate, Instant } from '../fields.js';
import { InterviewKeys } from './fields.js';

/** The interview takes place at another time. */
export const InterviewRescheduled = event(
  'matching',
  'InterviewRescheduled',
  1,
  { ...InterviewKeys, at: Instant, decideBy: CivilDate },
  {
    title: { ko: '면접 일정 변경', en: 'An interview was moved' },
    examples: [
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        at: '2026-03-17T05:00:00.000Z',
        decideBy: '2026-04-16',
      },
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e05',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        at: '2026-05-29T05:00:00.000Z',
        decideBy: '2026-06-28',
      },
    ],
  },
);
export type InterviewRescheduled = EventOf<typeof InterviewRescheduled>;
