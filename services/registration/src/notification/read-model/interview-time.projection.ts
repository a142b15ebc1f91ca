import {
  InterviewAttended,
  InterviewCancelled,
  InterviewNoShowRecorded,
  InterviewRescheduled,
  InterviewScheduled,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { DataSource } from 'typeorm';
import { InterviewTime } from './interview-time.entity.js';

type InterviewEvent =
  | InterviewScheduled
  | InterviewRescheduled
  | InterviewCancelled
  | InterviewAttended
  | InterviewNoShowRecorded;

const held =
  ({ data: { interviewId, at } }: InterviewScheduled | InterviewRescheduled) =>
  () => ({ interviewId, at: new Date(at) });
const over = () => () => null;

export const interviewTimeProjection: Projection<
  InterviewEvent,
  InterviewTime,
  Partial<EventMeta>
> = {
  name: 'interview_time',
  kind: 'keyed',
  keyOf: ({ data }) => data.interviewId,
  cases: {
    InterviewScheduled: held,
    InterviewRescheduled: held,
    InterviewCancelled: over,
    InterviewAttended: over,
    InterviewNoShowRecorded: over,
  },
};

/** When interviews take place, so that nobody is reminded of one that was moved or is off: its own events say no former time. */
export const interviewTime = readModel<InterviewEvent, InterviewTime>({
  projection: interviewTimeProjection,
  entity: InterviewTime,
  uses: [
    InterviewScheduled,
    InterviewRescheduled,
    InterviewCancelled,
    InterviewAttended,
    InterviewNoShowRecorded,
  ],
});

/** Whether an interview takes place at that moment. */
export const takesPlaceAt = async (
  source: DataSource,
  interviewId: string,
  at: string,
): Promise<boolean> => {
  const found = await source.getRepository(InterviewTime).findOneBy({ interviewId });
  return found !== null && found.at.getTime() === Date.parse(at);
};
