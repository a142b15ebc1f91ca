import {
  counselingEvents,
  ParticipationOpened,
  ParticipationPaused,
  registrationEvents,
  RegistrationStarted,
} from '@academy/contracts';
import type { Page } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import {
  openNeighbourhood,
  signIn,
  type Callers,
  type Neighbourhood,
} from '@academy/testing-infra';
import { journey } from '../definition.js';
import type { CountedList } from './api/work-lists.controller.js';
import type { ShownWork } from './shown-work.js';

const idOf = (n: number): string => `0199b2c0-0000-7000-8000-00000000000${n}`;
const [west, east] = [idOf(8), idOf(9)];
const people = [idOf(1), idOf(2), idOf(3)];
const [anna = '', bora = '', chul = ''] = people;

type Kind = 'ASSIGN_CONSULTANT' | 'REPEATED_NO_SHOW' | 'SOMETHING_NEW';

describe('the work lists', () => {
  let callers: Callers;
  let neighbours: Neighbourhood<'registration' | 'counseling'>;
  let token = '';

  const get = <Body>(path: string, as = 'hq') =>
    callers.get<Body>(neighbours.service, `/journey/v1/work-lists${path}`, as);
  const itemsOf = async (path: string, as?: string) => (await get<Page<ShownWork>>(path, as)).body;
  const counted = async (as: string, query = '') => {
    const { lists } = (await get<{ lists: readonly CountedList[] }>(query, as)).body;
    const open = lists.filter((list) => list.open > 0);
    return Object.fromEntries(open.map((list) => [list.code, [list.open, list.overdue]]));
  };

  const say = (type: string, data: object) => neighbours.says('registration', { type, data: data });
  const enter = async (participantId: string, homeCampusId: string) => {
    const [started] = RegistrationStarted.examples;
    const [opened] = ParticipationOpened.examples;
    await say('RegistrationStarted', { ...started, participantId });
    const participation = { participantId, participationId: participantId, homeCampusId };
    await say('ParticipationOpened', { ...opened, ...participation });
  };
  const opens = (n: number, participantId: string, task: { kind: Kind; dueOn: string }) =>
    neighbours.says('counseling', {
      type: 'TaskOpened',
      data: { taskId: idOf(n), participantId, owner: 'CAMPUS_MANAGER', ...task },
    });

  beforeAll(async () => {
    callers = await signIn([
      { id: 'hq', roles: ['HQ_OPERATOR'], campuses: ['*'] },
      { id: 'western-manager', roles: ['CAMPUS_MANAGER'], campuses: [west] },
      { id: 'analyst', roles: ['ANALYST'], campuses: ['*'] },
      { id: 'anna', roles: ['PARTICIPANT'], participantId: anna },
    ]);
    const clock = new FixedClock('2026-03-09T01:00:00.000Z');
    neighbours = await openNeighbourhood({
      definition: journey,
      clock,
      neighbours: { registration: registrationEvents, counseling: counselingEvents },
      issuer: callers.issuer,
    });
    await enter(anna, west);
    await enter(bora, east);
    await enter(chul, west);
    const [paused] = ParticipationPaused.examples;
    const until = { participantId: chul, expectedUntil: '2026-04-01' };
    await say('ParticipationPaused', { ...paused, ...until });
    await opens(4, anna, { kind: 'REPEATED_NO_SHOW', dueOn: '2026-03-05' });
    await opens(5, bora, { kind: 'REPEATED_NO_SHOW', dueOn: '2026-03-11' });
    await opens(6, anna, { kind: 'ASSIGN_CONSULTANT', dueOn: '2026-03-06' });
    token = await opens(7, bora, { kind: 'SOMETHING_NEW', dueOn: '2026-03-12' });
  }, 60_000);
  afterAll(async () => {
    await neighbours.close();
    await callers.close();
  });

  it('count what is open and what of it is late, for the campuses of whoever asks', async () => {
    expect(await counted('hq', `?atLeast=${token}`)).toEqual({
      WITHOUT_CONSULTANT: [2, 1],
      NO_SHOWS: [2, 1],
      PLANS: [1, 0],
      OTHER: [1, 0],
    });
    expect(await counted('western-manager')).toEqual({
      WITHOUT_CONSULTANT: [1, 1],
      NO_SHOWS: [1, 1],
      PLANS: [1, 0],
    });
    expect(await counted('hq', `?campusId=${east}&owner=CAMPUS_MANAGER`)).toEqual({
      WITHOUT_CONSULTANT: [1, 0],
      NO_SHOWS: [1, 0],
      OTHER: [1, 0],
    });
    expect((await get(`?campusId=${east}`, 'western-manager')).status).toBe(404);
  });

  it('tell of each piece of work its age, owner, day and next action, what is overdue first', async () => {
    const first = await itemsOf('/NO_SHOWS?pageSize=1');
    const second = await itemsOf(`/NO_SHOWS?pageSize=1&cursor=${first.nextCursor ?? ''}`);
    expect([...first.items, ...second.items]).toMatchObject([
      {
        participantId: anna,
        source: 'TASK',
        owner: 'CAMPUS_MANAGER',
        campusId: west,
        dueOn: '2026-03-05',
        daysOverdue: 4,
        nextAction: { code: 'REPEATED_NO_SHOW' },
      },
      { participantId: bora, dueOn: '2026-03-11', daysOverdue: 0 },
    ]);
    expect(second.nextCursor).toBeUndefined();
    expect(first.items[0]?.ageDays).toBeGreaterThanOrEqual(0);
    const elsewhere = await get(`/PLANS?cursor=${first.nextCursor ?? ''}`);
    expect(elsewhere.status).toBe(400);
  });

  it('tell once what a step and a task both ask for, as the task has it', async () => {
    const { items } = await itemsOf('/WITHOUT_CONSULTANT');
    expect(items.map(({ participantId, source }) => [participantId, source])).toEqual([
      [anna, 'TASK'],
      [bora, 'PARTICIPATION'],
    ]);
    expect(items[1]).toMatchObject({ owner: 'CAMPUS_MANAGER', ownerId: east });
  });

  it('are nothing for analysts and the people themselves, and there is no list that nobody named', async () => {
    for (const as of ['analyst', 'anna'])
      for (const path of ['', '/PLANS']) expect((await get(path, as)).status).toBe(403);
    expect((await get('/constructor')).status).toBe(404);
    expect((await get('/PLANS?owner=NOBODY')).status).toBe(400);
  });

  it('let go of what has been done', async () => {
    const done = { outcome: 'DONE', closedBy: 'consultant-west' };
    const closed = { taskId: idOf(4), participantId: anna, ...done };
    const at = await neighbours.says('counseling', { type: 'TaskClosed', data: closed });
    const { items } = await itemsOf(`/NO_SHOWS?atLeast=${at}`);
    expect(items.map(({ participantId }) => participantId)).toEqual([bora]);
  });
});
