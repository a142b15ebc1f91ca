import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Instant, OneOf } from '../fields.js';
import { DocumentRef, InterviewKeys } from './fields.js';

/** The employer invites the person; they decide by `decideBy` then. */
export const InterviewScheduled = event(
  'matching',
  'InterviewScheduled',
  1,
  {
    ...InterviewKeys,
    at: Instant,
    mode: OneOf('ON_SITE', 'PHONE', 'VIDEO'),
    placeRef: Type.Optional(DocumentRef),
    fairId: Type.Optional(Id),
    decideBy: CivilDate,
  },
  {
    title: { ko: '면접 일정', en: 'An interview was scheduled' },
    examples: [
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        at: '2026-03-16T05:00:00.000Z',
        mode: 'ON_SITE',
        placeRef: 'document:place-1',
        decideBy: '2026-04-15',
      },
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e05',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        at: '2026-05-28T05:00:00.000Z',
        mode: 'VIDEO',
        fairId: '0199b2c0-0000-7000-8000-0000000fa101',
        decideBy: '2026-06-27',
      },
    ],
  },
);
export type InterviewScheduled = EventOf<typeof InterviewScheduled>;
