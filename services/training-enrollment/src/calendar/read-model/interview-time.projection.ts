import {
  InterviewAttended,
  InterviewCancelled,
  InterviewRescheduled,
  InterviewScheduled,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { InterviewTime } from './interview-time.entity.js';

type InterviewEvent =
  InterviewScheduled | InterviewRescheduled | InterviewCancelled | InterviewAttended;

const expect =
  ({ data: { interviewId, participantId, at } }: InterviewScheduled | InterviewRescheduled) =>
  (): InterviewTime => ({ interviewId, participantId, at });
const over = () => () => null;

const interviewTimeProjection: Projection<InterviewEvent, InterviewTime, EventMeta> = {
  name: 'interview_time',
  kind: 'keyed',
  keyOf: ({ data }) => data.interviewId,
  cases: {
    InterviewScheduled: expect,
    InterviewRescheduled: expect,
    InterviewCancelled: over,
    InterviewAttended: over,
  },
};

/** The times of people that interviews take (TRN-5). */
export const interviewTime = readModel<InterviewEvent, InterviewTime>({
  projection: interviewTimeProjection,
  entity: InterviewTime,
  uses: [InterviewScheduled, InterviewRescheduled, InterviewCancelled, InterviewAttended],
});
