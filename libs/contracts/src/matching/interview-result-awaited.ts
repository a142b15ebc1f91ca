import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { InterviewKeys } from './fields.js';

/** The result of an interview is to be on record by a day. */
export const InterviewResultAwaited = event(
  'matching',
  'InterviewResultAwaited',
  1,
  { ...InterviewKeys, recordBy: CivilDate },
  {
    title: { ko: '면접 결과 기록 기한 설정', en: 'The result of an interview is awaited' },
    examples: [
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e01',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        recordBy: '2026-03-23',
      },
      {
        interviewId: '0199b2c0-0000-7000-8000-000000001e05',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        recordBy: '2026-06-04',
      },
    ],
  },
);
export type InterviewResultAwaited = EventOf<typeof InterviewResultAwaited>;
