import { rowSpecificationFor, specificationFor } from '@academy/testing';
import { taskCardProjection, type TaskCard } from './task-card.js';
import { taskDecider, type TaskEvent } from './task.js';
import { tasks } from './tasks.js';

const given = specificationFor(taskDecider);
const taskId = '0199b2c0-0000-7000-8000-00000000a5c1';
const participantId = '0199b2c0-0000-7000-8000-000000000001';

const opening = {
  taskId,
  participantId,
  kind: 'REVIEW_GOALS',
  owner: 'CONSULTANT',
  ownerId: 'consultant-west',
  dueOn: '2026-03-05',
} as const;
const opened: TaskEvent = { type: 'TaskOpened', data: opening };
const escalated = (owner: 'CAMPUS_MANAGER' | 'HQ_OPERATOR', dueOn: string): TaskEvent => ({
  type: 'TaskEscalated',
  data: { taskId, participantId, owner, dueOn },
});
const closed: TaskEvent = {
  type: 'TaskClosed',
  data: { taskId, participantId, outcome: 'DONE', closedBy: 'consultant-west' },
};
const toClose = {
  type: 'CloseTask',
  data: { taskId, outcome: 'DONE', closedBy: 'consultant-west' },
} as const;
const toEscalate = (dueOn: string) => ({ type: 'EscalateTask', data: { dueOn } }) as const;

describe('a task', () => {
  it('is opened once, however often its cause comes', () => {
    given().when({ type: 'OpenTask', data: opening }).then(opened);
    given(opened, closed).when({ type: 'OpenTask', data: opening }).thenNothing();
  });

  it('is closed once, and only when somebody opened it', () => {
    given(opened).when(toClose).then(closed);
    given(opened, closed).when(toClose).thenNothing();
    given().when(toClose).thenRejected('TaskUnknown');
  });

  it('T-31: goes up to the campus manager when it is not done in time, then to headquarters', () => {
    given(opened).when(toEscalate('2026-03-10')).then(escalated('CAMPUS_MANAGER', '2026-03-10'));
    given(opened, escalated('CAMPUS_MANAGER', '2026-03-10'))
      .when(toEscalate('2026-03-12'))
      .then(escalated('HQ_OPERATOR', '2026-03-12'));
    given(opened, escalated('HQ_OPERATOR', '2026-03-12'))
      .when(toEscalate('2026-03-16'))
      .thenNothing();
    given(opened, closed).when(toEscalate('2026-03-10')).thenNothing();
  });

  it('calls when the day after its last begins in Seoul, and is then due two working days later', () => {
    const state = taskDecider.evolve(taskDecider.initialState, opened);
    expect(tasks.timers?.(state)).toEqual([
      { kind: 'task-overdue', due: '2026-03-05T15:00:00.000Z' },
    ]);
    const timer = { kind: 'task-overdue', due: '2026-03-05T15:00:00.000Z' };
    expect(tasks.onTimer?.(timer, '2026-03-05T15:00:01.000Z')).toEqual(toEscalate('2026-03-10'));
    expect(tasks.timers?.(taskDecider.evolve(state, closed))).toEqual([]);
  });
});

describe('the card of a task', () => {
  const row = rowSpecificationFor(taskCardProjection);
  const meta = { streamVersion: 1, recordedAt: '2026-03-02T01:00:00.000Z' };
  const card: TaskCard = {
    ...opening,
    campusId: null,
    refId: null,
    outcome: null,
    openedAt: meta.recordedAt,
    version: 1,
  };

  it('tells who has to do what, and how it ended', () => {
    row().when(opened, meta).then(card);
    row(card)
      .when(escalated('CAMPUS_MANAGER', '2026-03-10'), { ...meta, streamVersion: 2 })
      .then({ ...card, owner: 'CAMPUS_MANAGER', dueOn: '2026-03-10', ownerId: null, version: 2 });
    row(card)
      .when(closed, { ...meta, streamVersion: 2 })
      .then({ ...card, outcome: 'DONE', version: 2 });
  });
});
