import type {
  EmployerResponseOverdue,
  InterviewCancelled,
  InterviewNoShowRecorded,
  InterviewRescheduled,
  InterviewResultAwaited,
  InterviewResultOverdue,
  InterviewResultRecorded,
  JobOfferDeclined,
  JobOfferExpired,
  ReferralExpired,
} from '@academy/contracts';
import { interviewId, keys, offerMade } from './outcome.examples.js';

const named = { ...keys, interviewId };

export const reminded: EmployerResponseOverdue = {
  type: 'EmployerResponseOverdue',
  data: { ...keys, daysLate: 0, reminderNo: 1 },
};
export const moved: InterviewRescheduled = {
  type: 'InterviewRescheduled',
  data: { ...named, at: '2026-03-17T05:00:00.000Z', decideBy: '2026-04-16' },
};
export const cancelled: InterviewCancelled = {
  type: 'InterviewCancelled',
  data: { ...named, by: 'EMPLOYER', reasonCode: 'SCHEDULE' },
};
export const missed: InterviewNoShowRecorded = {
  type: 'InterviewNoShowRecorded',
  data: { ...named, party: 'PARTICIPANT' },
};
export const resultAwaited: InterviewResultAwaited = {
  type: 'InterviewResultAwaited',
  data: { ...named, recordBy: '2026-03-23' },
};
export const resultOverdue: InterviewResultOverdue = {
  type: 'InterviewResultOverdue',
  data: resultAwaited.data,
};
export const passed: InterviewResultRecorded = {
  type: 'InterviewResultRecorded',
  data: { ...named, result: 'PASS', reasonCodes: [] },
};
export const failed: InterviewResultRecorded = {
  type: 'InterviewResultRecorded',
  data: { ...named, result: 'FAIL', reasonCodes: ['SKILL'] },
};
export const offerDeclined: JobOfferDeclined = {
  type: 'JobOfferDeclined',
  data: { ...keys, reasonCode: 'WAGE' },
};
export const offerExpired: JobOfferExpired = {
  type: 'JobOfferExpired',
  data: { ...keys, answerBy: offerMade.data.answerBy },
};
export const unanswered: ReferralExpired = {
  type: 'ReferralExpired',
  data: { ...keys, party: 'PARTICIPANT', reasonCode: 'NO_ANSWER' },
};
