import { ParticipantRegistered, ParticipationOpened, registrationEvents } from '@academy/contracts';
import { causedBy, uuidv7, type ExecuteOptions } from '@academy/event-store';
import { addDays } from '@academy/kernel';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { DistrictController } from '../catchment-plan/api/district.controller.js';
import { campusDirectory } from '../definition.js';
import { NearHomeController } from '../near-home/near-home.controller.js';
import { districts } from '../reference-data/districts.js';
import { sitePlanIdOf } from './plan-file.js';
import { publishTogether } from './publish-site-plan-together.js';
import { SitePlans } from './read-model/site-plans.queries.js';
import { SitePlanning } from './site-planning.js';

const [registration] = ParticipantRegistered.examples;
const [participation] = ParticipationOpened.examples;
if (!registration || !participation) throw new Error('every contract has examples');
const planId = sitePlanIdOf('SITES_2028');
const NOWON = '11350';
const soon = { within: 20_000 };

describe('from five sites to sixteen', () => {
  const clock = new FixedClock('2026-11-26T01:00:00.000Z');
  let street: Neighbourhood<'registration'>;

  const plans = () => street.service.app.get(SitePlans);
  const planning = () => street.service.app.get(SitePlanning);
  const draft = async () => {
    const plan = await plans().find(planId);
    if (!plan) throw new Error('the reference data has no plan');
    return plan;
  };
  const siteOn = async (code: string, on: string): Promise<unknown> =>
    (await street.service.app.get(DistrictController).campus(code, { on })).campus?.code;
  const nearHome = (code: string, on: string) =>
    street.service.app.get(NearHomeController).find(code, { on });
  const asPlanner = <T>(work: (options: ExecuteOptions) => Promise<T>): Promise<T> => {
    const commandId = uuidv7();
    const actor = { type: 'OPERATOR', id: 'hq-operator' } as const;
    const cause = { correlationId: commandId, causationId: commandId, actor, channel: 'DESK' };
    return causedBy({ ...cause, channel: 'DESK' }, () => work({ commandId }));
  };
  const publish = (bookings: Readonly<Record<string, number>>, revision = 1) =>
    asPlanner(async (options) => {
      const on = '2026-11-26';
      const known = await planning().directory();
      const wanted = { planId, revision, bookings, on };
      return publishTogether(street.service.tools.streams, wanted, known, options);
    });
  const settled = async () => {
    const { store } = street.service.tools;
    await street.service.tools.consistency.atLeast(`campus-directory:${await store.head()}`);
  };

  beforeAll(async () => {
    street = await openNeighbourhood({
      definition: campusDirectory,
      clock,
      neighbours: { registration: registrationEvents },
    });
  });
  afterAll(() => street.close());

  it('CAM-1: begins as a draft of eleven more, of which nothing holds', async () => {
    await eventually(
      async () => expect(await draft()).toMatchObject({ status: 'DRAFT', revision: 1 }),
      soon,
    );
    expect((await draft()).sites).toHaveLength(11);
    expect(await siteOn(NOWON, '2028-12-31')).toBe('NORTH');
  });

  it('CAM-1: shows what each site carries before and after, by where people live', async () => {
    const { participantId } = participation;
    const data = { ...registration, participantId, residenceDistrict: NOWON };
    await street.says('registration', { type: 'ParticipantRegistered', data });
    await street.says('registration', { type: 'ParticipationOpened', data: participation });
    await eventually(async () => {
      const { sites, basis } = await planning().compare(await draft(), '2028-03-02');
      expect(basis.people[NOWON]).toEqual({ registered: 1, participating: 1 });
      const of = (wanted: string) => sites.find(({ code }) => code === wanted);
      expect(sites).toHaveLength(16);
      expect(of('NORTH')).toMatchObject({ before: { share: 1 }, after: { share: 0 } });
      expect(of('NOWON_CENTER')).toMatchObject({
        before: { districts: 0, participating: 0 },
        after: { districts: 1, participating: 1, share: 1 },
      });
    }, soon);
  });

  it('writes nothing of a plan that somebody has changed meanwhile', async () => {
    const { store } = street.service.tools;
    const head = await store.head();
    await expect(publish({}, 2)).rejects.toMatchObject({ code: 'SitePlanRevised' });
    expect(await store.head()).toBe(head);
  });

  it('CAM-2, CAM-10: answers with the site of the day once it is published', async () => {
    await publish({});
    await publish({});
    await settled();
    expect(await draft()).toMatchObject({ status: 'PUBLISHED', publishedOn: '2026-11-26' });
    expect(await siteOn(NOWON, '2027-03-01')).toBe('NORTH');
    expect(await siteOn(NOWON, '2027-03-02')).toBe('NOWON_CENTER');
    const near = await nearHome(NOWON, '2027-03-02');
    expect(near.campus).toMatchObject({ code: 'NOWON_CENTER', primary: true });
    const before = await nearHome(NOWON, '2027-02-26');
    expect(before.campus).toMatchObject({ code: 'NORTH', primary: true });
    expect(before.nearer).toMatchObject([{ code: 'NOWON_CENTER', reason: 'PLANNED' }]);
  });

  it('CAM-2: leaves no district without a site on any day until the end of 2028', async () => {
    const turns = ['2027-03-02', '2027-09-01', '2028-03-02', '2028-12-31'];
    for (const on of turns.flatMap((day) => [addDays(day, -1), day]))
      for (const { code } of districts) expect(await siteOn(code, on)).toEqual(expect.any(String));
  });
});
