import { specificationFor } from '@academy/testing';
import { cancelled, failed, missed, moved, passed } from './interview.examples.js';
import {
  attended,
  decisionPolicy,
  interviewId,
  interviewSet,
  invited,
  rejected,
  toSchedule,
  withdrawn,
} from './outcome.examples.js';
import { referralDecider } from './referral.decider.js';
import { consented, proposed, sent } from './referral.examples.js';

const given = specificationFor(referralDecider);
const shown = [proposed, consented, sent] as const;
const set = [...shown, invited, interviewSet] as const;
const { at } = interviewSet.data;
const toCancel = {
  type: 'CancelInterview',
  data: { interviewId, by: 'EMPLOYER', reasonCode: 'SCHEDULE' },
} as const;
const toRecord = (now: string, missedBy?: 'PARTICIPANT') =>
  ({
    type: 'RecordInterview',
    data: { interviewId, now, ...(missedBy === undefined ? {} : { missedBy }) },
  }) as const;

describe('an interview', () => {
  it('follows an invitation, or is one', () => {
    given(...shown, invited)
      .when(toSchedule())
      .then(interviewSet);
    given(...shown)
      .when(toSchedule())
      .then(
        { ...invited, data: { ...invited.data, decideBy: interviewSet.data.decideBy } },
        interviewSet,
      );
    given(...set)
      .when(toSchedule())
      .thenNothing();
  });

  it('lies ahead', () =>
    given(...shown)
      .when(toSchedule({ now: '2026-03-16T05:00:00.001Z' }))
      .thenRejected('InterviewInPast'));

  it('can be moved, which moves the decision as well', () => {
    const toMove = (to: string) =>
      ({
        type: 'RescheduleInterview',
        data: { interviewId, at: to, policy: decisionPolicy, now: '2026-03-13T00:00:00.000Z' },
      }) as const;
    given(...set)
      .when(toMove(moved.data.at))
      .then(moved);
    given(...set)
      .when(toMove(at))
      .thenNothing();
    given(...set)
      .when(toMove('2026-03-12T05:00:00.000Z'))
      .thenRejected('InterviewInPast');
    given(...set, cancelled)
      .when(toMove(moved.data.at))
      .thenRejected('InterviewOver');
    given(...shown, invited)
      .when(toMove(moved.data.at))
      .thenRejected('InterviewNotScheduled');
  });

  it('can be called off, once', () => {
    given(...set)
      .when(toCancel)
      .then(cancelled);
    given(...set, cancelled)
      .when(toCancel)
      .thenNothing();
    given(...set, attended)
      .when(toCancel)
      .thenRejected('InterviewOver');
  });

  it('is called off with its referral', () => {
    const toWithdraw = {
      type: 'WithdrawReferral',
      data: { by: 'SYSTEM', reasonCode: 'EXITED' },
    } as const;
    const off = {
      ...cancelled,
      data: { ...cancelled.data, by: 'OPERATOR', reasonCode: 'EXITED' },
    } as const;
    const gone = { ...withdrawn, data: { ...withdrawn.data, reasonCode: 'EXITED' } };
    given(...set)
      .when(toWithdraw)
      .then(off, gone);
    given(...set, attended)
      .when(toWithdraw)
      .then(gone);
  });

  it('took place or not, once its time has come', () => {
    given(...set)
      .when(toRecord('2026-03-16T04:59:59.999Z'))
      .thenRejected('InterviewAhead');
    given(...set)
      .when(toRecord(at))
      .then(attended);
    given(...set, attended)
      .when(toRecord(at))
      .thenNothing();
    given(...set)
      .when(toRecord(at, 'PARTICIPANT'))
      .then(missed);
    given(...set, attended)
      .when(toRecord(at, 'PARTICIPANT'))
      .thenRejected('InterviewOver');
  });
});

describe('the result of an interview', () => {
  const toResult = (result: 'PASS' | 'FAIL', reasonCodes: readonly 'SKILL'[] = []) =>
    ({
      type: 'RecordInterviewResult',
      data: { interviewId, result, reasonCodes, at: rejected.data.respondedAt },
    }) as const;
  it('is told of one that took place', () => {
    given(...set, attended)
      .when(toResult('PASS'))
      .then(passed);
    given(...set, attended, passed)
      .when(toResult('PASS'))
      .thenNothing();
    given(...set)
      .when(toResult('PASS'))
      .thenRejected('InterviewNotAttended');
  });

  it('MAT-13: is the outcome of the referral when it is a failure', () =>
    given(...set, attended)
      .when(toResult('FAIL', ['SKILL']))
      .then(failed, rejected));
});
