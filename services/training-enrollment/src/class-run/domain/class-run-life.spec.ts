import { specificationFor } from '@academy/testing';
import type { CancelClassRun } from './cancel-class-run.js';
import {
  applicationsClosed,
  DECIDE_AT,
  decisionDue,
  finalized,
  finished,
  opened,
  participants,
  postponed,
  replaced,
  rescheduled,
  resultsAwaited,
  runCancelled,
  runConfirmed,
  started,
} from './class-run-life.examples.js';
import { classRunDecider } from './class-run.decider.js';
import { mine, scheduled, seatConfirmed, seatHeld, toHold } from './class-run.examples.js';
import { capacityOf, closed, joined, person } from './waitlist.examples.js';

const given = specificationFor(classRunDecider);
const seated = [scheduled, opened, seatHeld, seatConfirmed] as const;
const AT = '2026-04-04T02:00:00.000Z';
const START = '2026-04-11T01:00:00.000Z';
const toAsk = (at: string) => ({ type: 'AskForDecision', data: { at } }) as const;
const toConfirmRun = (byException = false) =>
  ({
    type: 'ConfirmClassRun',
    data: { decidedBy: 'campus-manager-1', byException },
  }) as const;
const toStart = (at = START) =>
  ({ type: 'StartClassRun', data: { policy: { version: '2026.1', withinDays: 7 }, at } }) as const;
const toFinish = { type: 'FinishClassRun', data: { at: '2026-04-18T05:00:00.000Z' } } as const;
const toCancelRun: CancelClassRun = {
  type: 'CancelClassRun',
  data: {
    reasonCode: 'UNDER_MINIMUM',
    alternatives: ['0199b2c0-0000-7000-8000-000000000a09'],
    participantIds: participants,
    at: AT,
  },
};

describe('the life of a class run', () => {
  it('is opened and closed to applications, each once', () => {
    const { openedAt: at, decideAt } = opened.data;
    const toOpen = { type: 'OpenApplications', data: { at, decideAt } } as const;
    given(scheduled).when(toOpen).then(opened);
    given(scheduled, opened).when(toOpen).thenNothing();
    given(scheduled, opened, runConfirmed).when(toOpen).thenRejected('ClassRunInOtherPhase');
    const toClose = {
      type: 'CloseApplications',
      data: { at: applicationsClosed.data.closedAt },
    } as const;
    given(...seated)
      .when(toClose)
      .then(applicationsClosed);
    given(...seated, applicationsClosed)
      .when(toClose)
      .thenNothing();
    given(...seated, applicationsClosed)
      .when(toHold('0199b2c0-0000-7000-8000-000000000ea3'))
      .thenRejected('ApplicationsClosed');
  });

  it('TRN-10, T-11, vector 11: asks daily for a decision about a run under its minimum, and starts nothing', () => {
    const first = decisionDue(DECIDE_AT, { nextAt: '2026-04-03T15:00:00.000Z' });
    given(scheduled, opened).when(toAsk(DECIDE_AT)).then(first);
    given(scheduled, opened, first).when(toAsk(DECIDE_AT)).thenNothing();
    given(scheduled, opened, first)
      .when(toAsk('2026-04-09T02:00:00.000Z'))
      .then(
        decisionDue('2026-04-09T02:00:00.000Z', {
          mustDecide: true,
          nextAt: '2026-04-10T02:00:00.000Z',
        }),
      );
    given(scheduled, opened, first)
      .when(toAsk('2026-04-10T02:00:00.000Z'))
      .then(decisionDue('2026-04-10T02:00:00.000Z', { mustDecide: true }));
    given(scheduled, opened, first).when(toStart()).thenRejected('ClassRunInOtherPhase');
    given(scheduled).when(toAsk(DECIDE_AT)).thenNothing();
    given(...seated, runConfirmed)
      .when(toAsk(DECIDE_AT))
      .thenNothing();
  });

  it('TRN-10: is held below its minimum by exception alone', () => {
    given(...seated)
      .when(toConfirmRun())
      .then(runConfirmed);
    given(...seated, runConfirmed)
      .when(toConfirmRun())
      .thenNothing();
    given(scheduled, opened).when(toConfirmRun()).thenRejected('ClassRunUnderMinimum');
    given(scheduled, opened)
      .when(toConfirmRun(true))
      .then({
        ...runConfirmed,
        data: { ...runConfirmed.data, confirmedSeats: 0, byException: true },
      });
  });

  it('TRN-10: starts after its confirmation, not before its first day, and ends its wait list', () => {
    given(...seated, runConfirmed)
      .when(toStart())
      .then(started, resultsAwaited);
    given(...seated, runConfirmed)
      .when(toStart('2026-04-10T14:59:59.999Z'))
      .thenRejected('ClassRunNotDueYet');
    given(...seated)
      .when(toStart())
      .thenRejected('ClassRunInOtherPhase');
    given(...seated, runConfirmed, started)
      .when(toStart())
      .thenNothing();
    given(capacityOf(1), opened, seatHeld, seatConfirmed, joined(1), runConfirmed)
      .when(toStart())
      .then(started, resultsAwaited, closed(START, 0, 1));
  });

  it('TRN-11: is finished when it has begun, and not cancelled', () => {
    given(...seated, runConfirmed, started)
      .when(toFinish)
      .then(finished);
    given(...seated, runConfirmed, started, finished)
      .when(toFinish)
      .thenNothing();
    for (const after of [[started], [started, finished], [started, finished, finalized]] as const)
      given(...seated, runConfirmed, ...after)
        .when(toCancelRun)
        .thenRejected('ClassRunInOtherPhase');
  });

  it('TRN-11: ends with its cancellation, which names everybody who had something of it', () => {
    const { enrollmentId, participantId } = person(1);
    const affected = [
      { enrollmentId: mine, participantId: participants[mine], priorState: 'CONFIRMED' },
      { enrollmentId, participantId, priorState: 'WAITLISTED' },
    ] as const;
    const history = [capacityOf(1), opened, seatHeld, seatConfirmed, joined(1)] as const;
    given(...history)
      .when(toCancelRun)
      .then(runCancelled([...affected]));
    given(...history, runCancelled([]))
      .when(toCancelRun)
      .thenNothing();
    given(...history, runCancelled([]))
      .when(toConfirmRun(true))
      .thenRejected('ClassRunInOtherPhase');
    given(...history, runCancelled([]))
      .when(toHold('0199b2c0-0000-7000-8000-000000000ea3'))
      .thenRejected('ClassRunCancelled');
  });

  it('TRN-13: settles its results for good when none is open', () => {
    const { runId: _, ...results } = finalized.data;
    const toFinalize = (open: number) =>
      ({ type: 'FinalizeResults', data: { ...results, open } }) as const;
    const history = [...seated, runConfirmed, started, finished] as const;
    given(...history)
      .when(toFinalize(0))
      .then(finalized);
    given(...history)
      .when(toFinalize(1))
      .thenRejected('ResultsOpen');
    given(...history, finalized)
      .when(toFinalize(0))
      .thenNothing();
    given(...seated)
      .when(toFinalize(0))
      .thenRejected('ClassRunInOtherPhase');
  });
});

describe('changing a class run', () => {
  const { sessions, decideAt } = postponed.data;
  const toPostpone = { type: 'PostponeClassRun', data: { sessions, decideAt } } as const;

  it('holds it later with the same people, and has it decided anew', () => {
    given(...seated, runConfirmed)
      .when(toPostpone)
      .then(postponed);
    given(...seated, postponed)
      .when(toAsk(decideAt))
      .thenState((run) => {
        expect(run).toMatchObject({ phase: 'POSTPONED', startsOn: '2026-05-11' });
      });
    given(...seated, runConfirmed, started)
      .when(toPostpone)
      .thenRejected('ClassRunInOtherPhase');
    const [first] = sessions;
    given(...seated)
      .when({ type: 'PostponeClassRun', data: { sessions: first ? [first] : [], decideAt } })
      .thenRejected('SessionsMissing');
  });

  it('moves one session beside the others, and the days of the run with it', () => {
    const { sessionId, to, reason } = rescheduled.data;
    const toMove = (times = to, id = sessionId) =>
      ({ type: 'RescheduleSession', data: { sessionId: id, to: times, reason } }) as const;
    given(scheduled).when(toMove()).then(rescheduled);
    given(scheduled)
      .when(toMove())
      .thenState((run) => {
        expect(run).toMatchObject({ startsOn: '2026-04-10', endsOn: '2026-04-11' });
      });
    given(scheduled)
      .when(toMove({ startsAt: START, endsAt: '2026-04-11T02:00:00.000Z' }))
      .thenRejected('SessionsOverlap');
    given(scheduled)
      .when(toMove({ startsAt: to.endsAt, endsAt: to.startsAt }))
      .thenRejected('SessionEndsBeforeStart');
    given(scheduled).when(toMove(to, mine)).thenRejected('SessionUnknown');
  });

  it('has somebody else teach', () => {
    const { from, to, effectiveFrom } = replaced.data;
    const toReplace = { type: 'ReplaceInstructor', data: { from, to, effectiveFrom } } as const;
    given(scheduled).when(toReplace).then(replaced);
    given(scheduled, replaced).when(toReplace).thenRejected('InstructorNotOfRun');
  });
});
