import type { Campus } from '../campus/read-model/campus.entity.js';
import { declared, hoursSet } from '../operating-calendar/domain/operating-calendar.examples.js';
import { evolve, initialState } from '../operating-calendar/domain/operating-calendar.js';
import { campusesOnRecord } from '../reference-data/campuses.js';
import { kilometresBetween } from '../reference-data/distances.js';
import { districts } from '../reference-data/districts.js';
import { nearHome, type NearHomeAsked } from './near-home.js';

/** A Monday. */
const ON = '2026-05-04';
const MAPO = '11440';
const usual = [{ weekday: 'MON', opensAt: '09:00', closesAt: '18:00' }] as const;

const sites: readonly Campus[] = campusesOnRecord.map(({ services, assumed: _, ...site }) => ({
  ...site,
  openFrom: site.plannedOpenOn,
  phases: [{ status: 'OPEN', from: site.plannedOpenOn }],
  offers: services.map((service) => ({
    ...{ service, from: site.plannedOpenOn, dailyCapacity: null, until: null },
  })),
  targets: [],
  version: 1,
}));
const idOf = (code: string) => sites.find((site) => site.code === code)?.campusId ?? '';
const withCentral = (change: Partial<Campus>): readonly Campus[] =>
  sites.map((site) => (site.code === 'CENTRAL' ? { ...site, ...change } : site));
const ask = (change: Partial<NearHomeAsked> = {}) =>
  nearHome({
    ...{ districtCode: MAPO, service: 'COUNSELING', on: ON, primaryCampusId: idOf('CENTRAL') },
    ...{ campuses: sites, calendars: new Map(), usual: [...usual], ...change },
  });
const reasons = (change: Partial<NearHomeAsked>) =>
  ask(change).nearer.map(({ code, reason }) => [code, reason]);

describe('a service near home', () => {
  it('CAM-2: is at the campus of the district, and the others follow by distance', () => {
    const { campus, alternatives, nearer } = ask();
    expect(campus).toMatchObject({ code: 'CENTRAL', primary: true });
    const kilometres = alternatives.map((site) => site.kilometres);
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
    expect(alternatives).toHaveLength(sites.length - 1);
    expect(nearer).toEqual([]);
  });

  it('CAM-10: says why a nearer campus is not offered on the day', () => {
    const suspended = [
      { status: 'OPEN', from: '2026-03-01' },
      { status: 'SUSPENDED', from: '2026-05-01' },
    ] as const;
    expect(reasons({ campuses: withCentral({ phases: suspended }) })).toEqual([
      ['CENTRAL', 'SUSPENDED'],
    ]);
    expect(reasons({ campuses: withCentral({ phases: [] }) })).toEqual([['CENTRAL', 'PLANNED']]);
    const gone = [...suspended, { status: 'CLOSED', from: '2026-05-02' }] as const;
    expect(reasons({ campuses: withCentral({ phases: gone }) })).toEqual([['CENTRAL', 'CLOSED']]);
    expect(reasons({ campuses: withCentral({ offers: [] }) })).toEqual([
      ['CENTRAL', 'SERVICE_NOT_ENABLED'],
    ]);
  });

  it('CAM-10: minds closures and hours of the day', () => {
    const closed = new Map([[idOf('CENTRAL'), evolve(initialState, declared)]]);
    expect(reasons({ calendars: closed })).toEqual([['CENTRAL', 'CLOSURE']]);
    const shut = { ...hoursSet, data: { ...hoursSet.data, weekly: [] } };
    const calendars = new Map([[idOf('CENTRAL'), evolve(initialState, shut)]]);
    expect(reasons({ calendars })).toEqual([['CENTRAL', 'SHUT_THAT_DAY']]);
    expect(ask({ calendars }).campus?.code).not.toBe('CENTRAL');
  });

  it('is nowhere when every campus is shut', () => {
    const { campus, alternatives, nearer } = ask({ on: '2026-05-03' });
    expect({ campus, alternatives }).toEqual({ campus: null, alternatives: [] });
    expect(nearer).toHaveLength(sites.length);
  });
});

describe('the distances between districts', () => {
  it('are known for each pair, the least within the district or next door', () => {
    for (const { code } of districts) {
      const own = kilometresBetween(code, code) ?? NaN;
      expect(own).toBeLessThan(5);
      for (const other of districts) expect(kilometresBetween(code, other.code)).toBeGreaterThan(0);
    }
    expect(kilometresBetween('11440', '41135')).toBeUndefined();
  });
});
