import { registrationEvents } from '@academy/contracts';
import { FixedClock } from '@academy/testing';
import {
  eventually,
  openNeighbourhood,
  signIn,
  type Callers,
  type Neighbourhood,
} from '@academy/testing-infra';
import { campusDirectory } from '../definition.js';
import { districts } from '../reference-data/districts.js';
import { sitePlanIdOf } from './plan-file.js';

interface Site {
  readonly campusId: string;
  readonly code: string;
}
interface Looked {
  readonly campus: Site;
  readonly alternates: readonly Site[];
}
interface Refused {
  readonly code: string;
  readonly districtCodes?: string;
}

const NOWON = '11350';
const [opening, later] = ['2027-03-02', '2027-06-01'];
const plan = `/site-plans/${sitePlanIdOf('SITES_2028')}`;
const soon = { within: 20_000 };

describe('an opening of the published plan that is put off, over HTTP', () => {
  let callers: Callers;
  let street: Neighbourhood<'registration'>;

  const path = (route: string) => `/campus-directory/v1${route}`;
  const get = <Body>(route: string, as = 'hq') =>
    callers.get<Body>(street.service, path(route), as);
  const post = <Body>(route: string, body: object, as = 'hq') =>
    callers.post<Body>(street.service, path(route), { as, body });
  const lookedUp = async (code: string, on: string): Promise<Looked> =>
    (await get<Looked>(`/districts/${code}/campus?on=${on}`)).body;
  const siteOn = async (on: string) => (await lookedUp(NOWON, on)).campus.code;
  const idOfNew = async () => (await lookedUp(NOWON, '2027-12-31')).campus.campusId;
  /** The map of a day as somebody publishes it, with the district's site of another day. */
  const mapOf = (on: string, nowonOn: string) =>
    Promise.all(
      districts.map(async ({ code: districtCode }) => {
        const { campus, alternates } = await lookedUp(
          districtCode,
          districtCode === NOWON ? nowonOn : on,
        );
        const ids = alternates.map(({ campusId }) => campusId);
        return { districtCode, primaryCampusId: campus.campusId, alternates: ids };
      }),
    );

  beforeAll(async () => {
    callers = await signIn([
      { id: 'hq', roles: ['HQ_OPERATOR'], campuses: ['*'] },
      { id: 'policy-admin', roles: ['POLICY_ADMIN'], campuses: ['*'] },
      { id: 'manager', roles: ['CAMPUS_MANAGER'], campuses: ['*'] },
    ]);
    street = await openNeighbourhood({
      definition: campusDirectory,
      clock: new FixedClock('2026-11-26T01:00:00.000Z'),
      neighbours: { registration: registrationEvents },
      issuer: callers.issuer,
    });
    await eventually(async () => expect((await get(plan)).status).toBe(200), soon);
  }, 60_000);
  afterAll(async () => {
    await street.close();
    await callers.close();
  });

  it('CAM-1: begins with a plan that planners compare and publish, and nobody else', async () => {
    const loads = await get<{ sites: readonly object[] }>(`${plan}/loads`);
    expect(loads.body.sites).toHaveLength(16);
    expect((await get(`${plan}/loads`, 'manager')).status).toBe(403);
    const publication = `${plan}/publication`;
    expect((await post(publication, { revision: 1 }, 'manager')).status).toBe(403);
    const other = await post<Refused>(publication, { revision: 2 }, 'policy-admin');
    expect(other.body.code).toBe('SitePlanRevised');
    expect((await post(publication, { revision: 1 }, 'policy-admin')).status).toBe(200);
    await eventually(async () => expect(await siteOn(opening)).toBe('NOWON_CENTER'), soon);
  });

  it('CAM-2: is refused while the district would be without its campus', async () => {
    const route = `/campuses/${await idOfNew()}/postponement`;
    const refused = await post<Refused>(route, { to: later });
    expect(refused).toMatchObject({ status: 409, body: { code: 'CampusIsPrimary' } });
    expect(refused.text).toContain(NOWON);
    expect((await post(route, { to: later }, 'manager')).status).toBe(403);
    expect((await post(route, { to: 'soon' })).status).toBe(400);
    const unknown = route.replace(/campuses\/[^/]+/, `campuses/${sitePlanIdOf('NO_SITE')}`);
    expect((await post(unknown, { to: later })).status).toBe(404);
  });

  it('CAM-10: sends people to the former campus until the new day, and from then on to the new one', async () => {
    const before = { version: 101, effectiveFrom: opening };
    const after = { version: 102, effectiveFrom: later };
    const entries = {
      before: await mapOf(opening, '2027-03-01'),
      after: await mapOf(opening, opening),
    };
    for (const one of [
      { ...before, entries: entries.before },
      { ...after, entries: entries.after },
    ])
      expect((await post('/catchment-plans', one)).status).toBe(201);
    await eventually(async () => expect(await siteOn(opening)).toBe('NORTH'), soon);

    const campusId = await idOfNew();
    const route = `/campuses/${campusId}/postponement`;
    const postponement = { to: later, reason: 'CONSTRUCTION' };
    expect((await post(route, postponement)).status).toBe(200);
    expect((await post(route, postponement)).status).toBe(200);
    await eventually(async () => {
      const { body } = await get<{ openFrom: string }>(`/campuses/${campusId}`);
      expect(body.openFrom).toBe(later);
    }, soon);
    expect(await siteOn('2027-05-31')).toBe('NORTH');
    expect(await siteOn(later)).toBe('NOWON_CENTER');
    const { body } = await get<{ nearer: readonly object[] }>(
      `/districts/${NOWON}/near-home?on=${opening}`,
    );
    expect(body.nearer).toMatchObject([{ code: 'NOWON_CENTER', reason: 'PLANNED' }]);
    expect((await post<Refused>(route, { to: opening })).body.code).toBe('OpeningNotLater');
  });
});
