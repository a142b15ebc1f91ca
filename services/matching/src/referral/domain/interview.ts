import type { InterviewResultRecorded } from '@academy/contracts';
import { Rejection, type CivilDate } from '@academy/kernel';
import type { InterviewEvent } from './events.js';

export interface Interview {
  readonly status: 'scheduled' | 'cancelled' | 'attended' | 'missed';
  /** ISO instant. */
  readonly at: string;
  readonly result?: InterviewResultRecorded['data']['result'];
  /** The last day for its result. */
  readonly recordBy?: CivilDate;
  /** Whether somebody was asked about a result that is late. */
  readonly asked?: boolean;
}

/** The interviews of a referral, by id. */
export type Interviews = Readonly<Record<string, Interview>>;

const changed = (interview: Interview, event: InterviewEvent): Interview => {
  switch (event.type) {
    case 'InterviewScheduled':
    case 'InterviewRescheduled':
      return { status: 'scheduled', at: event.data.at };
    case 'InterviewCancelled':
      return { ...interview, status: 'cancelled' };
    case 'InterviewAttended':
      return { ...interview, status: 'attended' };
    case 'InterviewNoShowRecorded':
      return { ...interview, status: 'missed' };
    case 'InterviewResultAwaited':
      return { ...interview, recordBy: event.data.recordBy, asked: false };
    case 'InterviewResultOverdue':
      return { ...interview, asked: true };
    case 'InterviewResultRecorded':
      return { ...interview, result: event.data.result };
  }
};

/** The interviews after an event. */
export const interviewsAfter = (interviews: Interviews, event: InterviewEvent): Interviews => {
  const { interviewId } = event.data;
  const before = interviews[interviewId] ?? { status: 'scheduled', at: '' };
  return { ...interviews, [interviewId]: changed(before, event) };
};

/** The interview; rejects `InterviewNotScheduled`. */
export const interviewIn = (interviews: Interviews, interviewId: string): Interview => {
  const interview = interviews[interviewId];
  if (interview === undefined) throw new Rejection('InterviewNotScheduled');
  return interview;
};
