import {
  EmployerResponded,
  InterviewCancelled,
  InterviewNoShowRecorded,
  InterviewRescheduled,
  InterviewResultOverdue,
  InterviewResultRecorded,
  InterviewScheduled,
  JobOfferExtended,
  ReferralExpired,
  ReferralWithdrawn,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta, type Executed } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { referrals } from '../referrals.js';

/** Answers of an employer that need no result of an interview any more. */
const DECIDED: readonly EmployerResponded['data']['result'][] = ['REJECT', 'HIRE'];

const taskOf = (eventId: string): string => uuidv5(eventId, 'INTERVIEW_RESULT');

/** Closes tasks one after the other, each by a command of its own; `null` for none. */
const closing = (taskIds: readonly string[], outcome: string): Commanded | null =>
  taskIds.length === 0
    ? null
    : {
        execute: async (streams, { commandId }) => {
          let last: Executed = { streamVersion: 0, position: 0n, replayed: false };
          for (const taskId of taskIds) {
            const data = { taskId, outcome, closedBy: 'system:referral' };
            const options = { commandId: uuidv5(commandId, taskId) };
            last = await streams.execute(tasks, taskId, { type: 'CloseTask', data }, options);
          }
          return last;
        },
      };

/**
 * An interview whose result nobody records is a task of employer relations, which goes up as tasks do (T-31). It closes when the
 * result is on record, when the interview did not take place or is moved, and when the referral needs it no more.
 */
export const onInterviewResults = ({
  streams,
  store,
  policies,
}: Pick<Tools, 'streams' | 'store' | 'policies'>): readonly Reaction[] => {
  const awaiting = async (
    { data: { referralId, interviewId, at } }: InterviewScheduled | InterviewRescheduled,
    { recordedAt }: EventMeta,
  ): Promise<Commanded> => {
    const { recordDays } = policyOn(policies, civilDateOf(recordedAt)).interviewResult;
    const data = { interviewId, at, recordDays };
    return command(referrals, referralId, { type: 'AwaitInterviewResult', data });
  };
  const close = async (
    { data: { referralId, ...data } }: { data: { referralId: string; interviewId?: string } },
    outcome: string,
  ): Promise<Commanded | null> => {
    const open: string[] = [];
    for (const event of await store.readStream(`${referrals.name}-${referralId}`)) {
      if (event.type !== InterviewResultOverdue.name) continue;
      const { interviewId } = event.data as InterviewResultOverdue['data'];
      if (data.interviewId !== undefined && data.interviewId !== interviewId) continue;
      const { state } = await streams.load(tasks, taskOf(event.id));
      if (state.status === 'open') open.push(taskOf(event.id));
    }
    return closing(open, outcome);
  };

  return [
    reaction(InterviewScheduled, 'AwaitInterviewResult', awaiting),
    reaction(InterviewRescheduled, 'AwaitInterviewResult', awaiting),
    reaction(InterviewResultOverdue, 'OpenTask', async ({ data }, { id, recordedAt }) => {
      const today = civilDateOf(recordedAt);
      const { lateWorkingDays } = policyOn(policies, today).interviewResult;
      const { participantId, referralId: refId } = data;
      const taskId = taskOf(id);
      return command(tasks, taskId, {
        type: 'OpenTask',
        data: {
          ...{ taskId, participantId, refId, kind: 'RECORD_INTERVIEW_RESULT' },
          ...{ owner: 'EMPLOYER_RELATIONS', dueOn: addWorkingDays(today, lateWorkingDays) },
        },
      });
    }),
    reaction(InterviewResultRecorded, 'CloseTasks', (event) => close(event, 'RECORDED')),
    reaction(InterviewNoShowRecorded, 'CloseTasks', (event) => close(event, 'NO_SHOW')),
    reaction(InterviewCancelled, 'CloseTasks', (event) => close(event, 'CANCELLED')),
    reaction(InterviewRescheduled, 'CloseTasks', (event) => close(event, 'MOVED')),
    reaction(EmployerResponded, 'CloseTasks', async (event) =>
      DECIDED.includes(event.data.result) ? close(event, 'EMPLOYER_DECIDED') : null,
    ),
    reaction(JobOfferExtended, 'CloseTasks', (event) => close(event, 'EMPLOYER_DECIDED')),
    reaction(ReferralWithdrawn, 'CloseTasks', (event) => close(event, 'NO_LONGER_NEEDED')),
    reaction(ReferralExpired, 'CloseTasks', (event) => close(event, 'NO_LONGER_NEEDED')),
  ];
};
