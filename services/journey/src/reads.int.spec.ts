import {
  ConsentGranted,
  ConsultantAssigned,
  counselingEvents,
  ParticipationOpened,
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
import { journey } from './definition.js';
import type { Funnel } from './funnel/api/funnel.controller.js';
import type { AnalysedParticipation } from './participation/api/pseudonymous-participations.controller.js';
import type { ShownParticipation } from './participation/shown-participation.js';
import type { PersonSummary } from './person/person-summary.js';
import type { Replay } from './replay/api/pseudonymous-events.controller.js';
import type { TimelineEntry } from './timeline/timeline-entry.js';

const ids = (n: number): string => `0199b2c0-0000-7000-8000-00000000000${n}`;
const [west, east] = [ids(8), ids(9)];
/** Registered by agency-one, by agency-two, and at a desk. */
const [anna, bora, chul] = [ids(1), ids(2), ids(3)];
const everybody = [anna, bora, chul];

describe('what the journey tells, and to whom', () => {
  let callers: Callers;
  let neighbours: Neighbourhood<'registration' | 'counseling'>;

  const get = <Body>(path: string, as: string) =>
    callers.get<Body>(neighbours.service, `/journey/v1${path}`, as);

  const enter = async (participantId: string, homeCampusId: string, agency?: string) => {
    const [started] = RegistrationStarted.examples;
    const [opened] = ParticipationOpened.examples;
    const actor = agency === undefined ? undefined : ({ type: 'AGENCY', id: agency } as const);
    const begun = { ...started, participantId } as { participantId: string };
    await neighbours.says('registration', { type: 'RegistrationStarted', data: begun }, actor);
    if (agency !== undefined) {
      const agreed = { ...ConsentGranted.examples[0], participantId };
      const data = { ...agreed, purpose: 'THIRD_PARTY_AGENCY' };
      await neighbours.says('registration', { type: 'ConsentGranted', data });
    }
    const participation = {
      ...opened,
      participantId,
      participationId: participantId,
      homeCampusId,
    };
    return neighbours.says('registration', { type: 'ParticipationOpened', data: participation });
  };

  beforeAll(async () => {
    callers = await signIn([
      { id: 'hq', roles: ['HQ_OPERATOR'], campuses: ['*'] },
      { id: 'analyst', roles: ['ANALYST'], campuses: ['*'] },
      { id: 'western-analyst', roles: ['ANALYST'], campuses: [west] },
      { id: 'western-manager', roles: ['CAMPUS_MANAGER'], campuses: [west] },
      { id: 'agency-one', roles: ['AGENCY_CLIENT'] },
      { id: 'agency-two', roles: ['AGENCY_CLIENT'] },
      { id: 'anna', roles: ['PARTICIPANT'], participantId: anna },
      // Nobody becomes a person, or an agency, by the name of a client.
      { id: anna, roles: ['AGENCY_CLIENT'] },
      { id: 'instructor', roles: ['INSTRUCTOR'], campuses: ['*'] },
    ]);
    neighbours = await openNeighbourhood({
      definition: journey,
      clock: new FixedClock('2026-03-09T01:00:00.000Z'),
      neighbours: { registration: registrationEvents, counseling: counselingEvents },
      issuer: callers.issuer,
    });
    await enter(anna, west, 'agency-one');
    await enter(bora, east, 'agency-two');
    const token = await enter(chul, west);
    expect((await get(`/participations?atLeast=${token}`, 'hq')).status).toBe(200);
  }, 60_000);
  afterAll(async () => {
    await neighbours.close();
    await callers.close();
  });

  it('says in both places whose turn it is, at the position that was asked for', async () => {
    const [assigned] = ConsultantAssigned.examples;
    const data = { ...assigned, participantId: chul, consultantId: 'consultant-west' };
    const token = await neighbours.says('counseling', { type: 'ConsultantAssigned', data });
    const { body: person } = await get<PersonSummary>(
      `/participants/${chul}?atLeast=${token}`,
      'hq',
    );
    expect(person.nextStep).toMatchObject({
      code: 'HOLD_FIRST_APPOINTMENT',
      owner: 'CONSULTANT',
      ownerId: 'consultant-west',
    });
    const list = `/participations?atLeast=${token}`;
    const { items } = (await get<Page<ShownParticipation>>(list, 'hq')).body;
    const told = items.find(({ participantId }) => participantId === chul);
    expect(told?.nextStep).toEqual(person.nextStep);
    expect(person.nextStep?.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const impossible = `/participations?atLeast=counseling:999999`;
    expect((await get(impossible, 'hq')).status).toBe(503);
  });

  it('shows an agency those whom it registered itself, and nobody else', async () => {
    const allowed = async (as: string): Promise<string[]> => {
      const seen: string[] = [];
      for (const id of everybody) {
        const page = await get(`/participants/${id}`, as);
        const timeline = await get<Page<TimelineEntry>>(`/participants/${id}/timeline`, as);
        expect(timeline.status).toBe(page.status);
        expect([200, 404]).toContain(page.status);
        if (page.status === 404) expect(page.text + timeline.text).not.toContain('stage');
        else seen.push(id);
      }
      return seen;
    };
    expect(await allowed('agency-one')).toEqual([anna]);
    expect(await allowed('agency-two')).toEqual([bora]);
    expect(await allowed(anna)).toEqual([]);
    expect(await allowed('anna')).toEqual([anna]);
    expect(await allowed('western-manager')).toEqual([anna, chul]);
    expect(await allowed('hq')).toEqual(everybody);
  });

  it('lets neither agencies nor people nor analysts into the lists of staff', async () => {
    for (const as of ['agency-one', 'anna', 'analyst', 'instructor'])
      expect((await get('/participations', as)).status).toBe(403);
    for (const as of ['agency-one', 'anna', 'instructor', 'western-manager', 'hq'])
      for (const path of ['/pseudonymous-participations', '/pseudonymous-events'])
        expect((await get(path, as)).status).toBe(403);
    for (const as of ['agency-one', 'anna', 'instructor'])
      expect((await get('/funnel', as)).status).toBe(403);
    for (const path of [`/participants/${anna}`, `/participants/${anna}/timeline`])
      expect((await get(path, 'analyst')).status).toBe(403);
  });

  it('tells analysts of everybody, and of nobody who it is', async () => {
    const list = '/pseudonymous-participations?pageSize=2';
    const first = await get<Page<AnalysedParticipation>>(list, 'analyst');
    const rest = `${list}&cursor=${first.body.nextCursor ?? ''}`;
    const second = await get<Page<AnalysedParticipation>>(rest, 'analyst');
    const items = [...first.body.items, ...second.body.items];
    expect(new Set(items.map(({ pseudonym }) => pseudonym)).size).toBe(3);
    expect(second.body.nextCursor).toBeUndefined();
    const funnel = await get<Funnel>('/funnel', 'analyst');
    const cursor = Buffer.from(first.body.nextCursor ?? '', 'base64url').toString('latin1');
    const shown = [first.text, second.text, funnel.text, cursor].join();
    for (const id of [...everybody, 'consultant-west']) expect(shown).not.toContain(id);
    expect(items.map(({ nextStep }) => nextStep.code).sort()).toEqual([
      'ASSIGN_CONSULTANT',
      'ASSIGN_CONSULTANT',
      'HOLD_FIRST_APPOINTMENT',
    ]);
    expect(funnel.body.steps.find(({ step }) => step === 'PARTICIPATION')?.count).toBe(3);
  });

  it('lets analysts replay the history of a service by position, and of nobody who it is', async () => {
    const list = '/pseudonymous-events?source=registration&limit=3';
    const pages: Replay[] = [];
    for (let next: string | undefined = '0'; next !== undefined; next = pages.at(-1)?.next) {
      const page = await get<Replay>(`${list}&after=${next}`, 'analyst');
      for (const id of everybody) expect(page.text).not.toContain(id);
      pages.push(page.body);
    }
    const items = pages.flatMap((page) => page.items);
    const positions = items.map(({ position }) => Number(position));
    expect(positions).toEqual(positions.toSorted((one, other) => one - other));
    const begun = items.filter(({ type }) => type === 'RegistrationStarted');
    expect(new Set(begun.map(({ pseudonym }) => pseudonym)).size).toBe(3);
    const standing = await get<Page<AnalysedParticipation>>(
      '/pseudonymous-participations',
      'analyst',
    );
    const known = standing.body.items.map(({ pseudonym }) => pseudonym);
    expect(known.toSorted()).toEqual(begun.map(({ pseudonym }) => pseudonym ?? '').toSorted());
    const one = await get<Replay>(`${list}&type=RegistrationStarted`, 'western-analyst');
    expect(one.body.items).toHaveLength(2);
    expect((await get('/pseudonymous-events?source=nobody', 'analyst')).status).toBe(400);
  });

  it('keeps analysts and managers to their campuses', async () => {
    const list = await get<Page<AnalysedParticipation>>(
      '/pseudonymous-participations',
      'western-analyst',
    );
    expect(list.body.items.map(({ campusId }) => campusId)).toEqual([west, west]);
    const { items } = (await get<Page<ShownParticipation>>('/participations', 'western-manager'))
      .body;
    expect(items.map(({ participantId }) => participantId)).toEqual([anna, chul]);
    const { body } = await get<Funnel>('/funnel', 'western-analyst');
    expect(body.steps.find(({ step }) => step === 'PARTICIPATION')?.count).toBe(2);
    expect((await get(`/funnel?campusId=${east}`, 'western-analyst')).status).toBe(404);
  });
});
