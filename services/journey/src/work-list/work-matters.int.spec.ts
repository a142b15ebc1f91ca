import {
  ClassRunDecisionDue,
  DuplicateSuspected,
  EmployerApplied,
  JobOrderReturned,
  JobOrderSubmitted,
  matchingEvents,
  registrationEvents,
  RegistrationStarted,
  trainingEnrollmentEvents,
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
const [anna, west, east] = [idOf(1), idOf(8), idOf(9)];

describe('the work about nobody, and the duplicates', () => {
  let callers: Callers;
  let neighbours: Neighbourhood<'registration' | 'matching' | 'training-enrollment'>;
  let token = '';

  const get = <Body>(path: string, as: string) =>
    callers.get<Body>(neighbours.service, `/journey/v1/work-lists${path}`, as);
  const itemsOf = async (path: string, as: string) =>
    (await get<Page<ShownWork>>(path, as)).body.items;
  const counted = async (as: string, query = '') => {
    const { lists } = (await get<{ lists: readonly CountedList[] }>(query, as)).body;
    return Object.fromEntries(lists.filter(({ open }) => open > 0).map((l) => [l.code, l.open]));
  };

  beforeAll(async () => {
    callers = await signIn([
      { id: 'hq', roles: ['HQ_OPERATOR'], campuses: ['*'] },
      { id: 'western', roles: ['EMPLOYER_RELATIONS'], campuses: [west] },
      { id: 'eastern', roles: ['CAMPUS_MANAGER'], campuses: [east] },
    ]);
    neighbours = await openNeighbourhood({
      definition: journey,
      clock: new FixedClock('2026-03-09T01:00:00.000Z'),
      neighbours: {
        registration: registrationEvents,
        matching: matchingEvents,
        'training-enrollment': trainingEnrollmentEvents,
      },
      issuer: callers.issuer,
    });
    const started = { ...RegistrationStarted.examples[0], participantId: anna, campusId: west };
    await neighbours.says('registration', { type: 'RegistrationStarted', data: started });
    const suspected = { ...DuplicateSuspected.examples[0], participantId: anna };
    token = await neighbours.says('registration', { type: 'DuplicateSuspected', data: suspected });
    expect((await get(`?atLeast=${token}`, 'hq')).status).toBe(200);
    const due = { ...ClassRunDecisionDue.examples[0], campusId: east };
    token = await neighbours.says('training-enrollment', {
      ...{ type: 'ClassRunDecisionDue', data: due },
    });
    expect((await get(`?atLeast=${token}`, 'hq')).status).toBe(200);
    const applied = { ...EmployerApplied.examples[0] };
    await neighbours.says('matching', { type: 'EmployerApplied', data: applied });
    const order = { ...JobOrderSubmitted.examples[0] };
    token = await neighbours.says('matching', { type: 'JobOrderSubmitted', data: order });
  }, 60_000);
  afterAll(async () => {
    await neighbours.close();
    await callers.close();
  });

  it('is shown to the campus it belongs to; orders and employers belong to every campus', async () => {
    const common = { EMPLOYERS: 1, JOB_ORDERS: 1 };
    expect(await counted('hq', `?atLeast=${token}`)).toEqual({
      ...{ ...common, DUPLICATES: 1, CLASS_RUNS: 1 },
    });
    expect(await counted('western')).toEqual({ ...common, DUPLICATES: 1 });
    expect(await counted('eastern')).toEqual({ ...common, CLASS_RUNS: 1 });
    expect(await counted('hq', `?campusId=${west}`)).toEqual({ DUPLICATES: 1 });
  });

  it('tells of each its age, owner, day and next action, and whom it is about if anybody', async () => {
    expect(await itemsOf('/DUPLICATES', 'western')).toMatchObject([
      {
        ...{ source: 'MATTER', participantId: anna, campusId: west, owner: 'CAMPUS_MANAGER' },
        nextAction: { code: 'DECIDE_DUPLICATE', en: 'decide whether two accounts are one person' },
      },
    ]);
    expect(await itemsOf('/CLASS_RUNS', 'eastern')).toMatchObject([
      {
        ...{ source: 'MATTER', participantId: null, campusId: east, dueOn: '2026-02-27' },
        ...{ daysOverdue: 10, nextAction: { code: 'DECIDE_CLASS_RUN' } },
      },
    ]);
  });

  it('goes on with the order that its employer has to mend', async () => {
    const { jobOrderId } = JobOrderSubmitted.examples[0] ?? {};
    const data = { ...JobOrderReturned.examples[0], jobOrderId };
    const returned = await neighbours.says('matching', { type: 'JobOrderReturned', data });
    expect(await itemsOf(`/JOB_ORDERS?atLeast=${returned}`, 'western')).toMatchObject([
      {
        ...{ id: jobOrderId, refId: jobOrderId, participantId: null, dueOn: '2026-03-12' },
        nextAction: { code: 'FOLLOW_RETURNED_ORDER' },
      },
    ]);
  });
});
