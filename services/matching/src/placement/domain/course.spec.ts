import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { placements } from '../placements.js';
import { startTask } from '../reactions/placement.reactions.js';
import type { PlacementEvent } from './events.js';
import { placementDecider } from './placement.decider.js';
import {
  confirmed,
  corrected,
  ended,
  notStarted,
  overdue,
  reported,
  started,
  termsChanged,
  toConfirm,
  toConfirmSelfFound,
  toStart,
  voided,
} from './placement.examples.js';

const given = specificationFor(placementDecider);
const after = (...history: PlacementEvent[]) =>
  fold(placementDecider.evolve, placementDecider.initialState, history);
const whenTimer = (kind: string, now: string) => {
  const command = placements.onTimer?.({ kind, due: now }, now);
  if (command === undefined) throw new Error('placements have timers');
  return command;
};
const mustResolve = {
  ...overdue,
  data: { ...overdue.data, daysLate: 7, mustResolve: true },
} as const;
const toFail = { type: 'FailToStart', data: { reasonCode: 'WITHDREW' } } as const;
const toEnd = (endedOn = ended.data.endedOn) =>
  ({
    type: 'EndPlacement',
    data: {
      endedOn,
      endReason: 'RESIGNED',
      initiatedBy: 'PARTICIPANT',
      at: '2026-07-01T00:00:00.000Z',
    },
  }) as const;

describe('a start that nobody confirmed', () => {
  const ask = '2026-04-01T15:00:00.000Z';
  const resolve = '2026-04-07T15:00:00.000Z';

  it('T-18: is asked about a day after, and to be settled after seven', () => {
    expect(placements.timers?.(after(confirmed))).toEqual([
      { kind: 'start-ask', due: ask },
      { kind: 'start-resolve', due: resolve },
    ]);
    given(confirmed).when(whenTimer('start-ask', ask)).then(overdue);
    given(confirmed, overdue).when(whenTimer('start-ask', ask)).thenNothing();
    given(confirmed).when(whenTimer('start-ask', '2026-04-01T14:59:59.999Z')).thenNothing();
  });

  it('MAT-19, T-18: must be resolved by people in the end, never by a machine', () => {
    given(confirmed, overdue).when(whenTimer('start-resolve', resolve)).then(mustResolve);
    given(confirmed).when(whenTimer('start-ask', resolve)).then(mustResolve);
    given(confirmed, mustResolve).when(whenTimer('start-resolve', resolve)).thenNothing();
    expect(placements.timers?.(after(confirmed, mustResolve))).toEqual([]);
  });

  it('T-18: is nothing to ask about once it is known', () => {
    expect(placements.timers?.(after(confirmed, started))).toEqual([]);
    given(confirmed, started).when(whenTimer('start-ask', ask)).thenNothing();
    given(confirmed, notStarted).when(whenTimer('start-ask', ask)).thenNothing();
  });

  it('T-18: is asked about from the day on which it was written down', () => {
    const late = toConfirm({ startOn: '2026-02-01', at: '2026-03-20T05:00:00.000Z' });
    given()
      .when(late)
      .thenState((placement) => {
        expect(placement).toMatchObject({
          startChecks: { askOn: '2026-03-21', resolveOn: '2026-03-27' },
        });
      });
  });

  it('T-18: is the work of employer relations, then of the campus manager', () => {
    expect(startTask(overdue, 'task', '2026-04-02')).toMatchObject({
      kind: 'CONFIRM_START',
      owner: 'EMPLOYER_RELATIONS',
      dueOn: '2026-04-07',
    });
    expect(startTask(mustResolve, 'task', '2026-04-08')).toMatchObject({
      kind: 'RESOLVE_START',
      owner: 'CAMPUS_MANAGER',
      dueOn: '2026-04-09',
    });
  });
});

describe('work that does not begin', () => {
  it('MAT-5: names the order of which it held an opening', () => {
    given(confirmed).when(toFail).then(notStarted);
    given(confirmed, notStarted).when(toFail).thenNothing();
    given(confirmed, started).when(toFail).thenRejected('PlacementAlreadyStarted');
    given(confirmed, notStarted).when(toStart()).thenRejected('PlacementOver');
    given().when(toFail).thenRejected('PlacementNotConfirmed');
  });
});

describe('work that goes on and ends', () => {
  it('may change its terms', () => {
    const toChange = {
      type: 'ChangeTerms',
      data: { changes: termsChanged.data.changes, effectiveOn: '2026-05-01' },
    } as const;
    given(confirmed, started).when(toChange).then(termsChanged);
    given(confirmed, started, ended).when(toChange).thenRejected('PlacementOver');
    given(confirmed, started)
      .when({
        type: 'ChangeTerms',
        data: { changes: { contractEndsOn: '2026-03-31' }, effectiveOn: '2026-05-01' },
      })
      .thenRejected('ContractEndsBeforeStart');
  });

  it('ends once, after it began and not ahead', () => {
    given(confirmed, started).when(toEnd()).then(ended);
    given(confirmed, started, ended).when(toEnd()).thenNothing();
    given(confirmed, started, ended).when(toEnd('2026-06-29')).thenRejected('PlacementOver');
    given(confirmed).when(toEnd()).thenRejected('PlacementNotStarted');
    given(confirmed, started).when(toEnd('2026-04-01')).thenRejected('EndBeforeStart');
    given(confirmed, started).when(toEnd('2026-07-02')).thenRejected('EndDatedInFuture');
  });

  it('is corrected afterwards as well, unless it never was', () => {
    const toCorrect = {
      type: 'CorrectPlacement',
      data: { changes: corrected.data.changes, reason: 'TYPING_ERROR' },
    } as const;
    const toVoid = { type: 'VoidPlacement', data: { reason: 'ENTERED_TWICE' } } as const;
    given(confirmed, started, ended).when(toCorrect).then(corrected);
    given(confirmed, started).when(toVoid).then(voided);
    given(confirmed, voided).when(toVoid).thenNothing();
    given(confirmed, voided).when(toCorrect).thenRejected('PlacementVoid');
  });
});

describe('a job that the person found', () => {
  const toReport = { type: 'ReportSelfFoundJob', data: reported.data } as const;

  it('MAT-20: is reported, and confirmed as what it is', () => {
    given().when(toReport).then(reported);
    given(reported).when(toReport).thenNothing();
    given(reported)
      .when(toConfirmSelfFound())
      .thenState((placement) => {
        expect(placement).toMatchObject({ status: 'confirmed', source: 'SELF_FOUND' });
      });
    given(reported).when(toConfirm()).thenRejected('ReportedJobIsSelfFound');
    given(reported)
      .when(toConfirm({ participantId: 'another' }))
      .thenRejected('PlacementOfAnother');
    given(reported).when(toStart()).thenRejected('PlacementNotConfirmed');
  });
});
