import { central, centre, directory, drafted, west } from './domain/site-plan.examples.js';
import { compareLoads } from './site-loads.js';

const site = (campusId: string, code: string, districtCode: string) => ({
  ...{ campusId, code, nameKo: code, nameEn: code, districtCode },
});
const asked = {
  sites: [
    site(central, 'CENTRAL', '11440'),
    site(west, 'WEST', '11380'),
    site(centre, 'CENTER', '11380'),
  ],
  people: {
    '11440': { registered: 5, participating: 3 },
    '11380': { registered: 2, participating: 1 },
    '41135': { registered: 9, participating: 9 },
  },
  before: directory.catchments[0],
  after: drafted.data.catchments[0],
};

describe('the load of the sites', () => {
  const { sites, districts } = compareLoads(asked);

  it('CAM-1: moves to a new site with its districts, and people out of Seoul are nobody’s', () =>
    expect(sites.map(({ code, before, after }) => [code, before, after])).toEqual([
      [
        'CENTRAL',
        { districts: 1, registered: 5, participating: 3, share: 0.75 },
        { districts: 1, registered: 5, participating: 3, share: 0.75 },
      ],
      [
        'WEST',
        { districts: 1, registered: 2, participating: 1, share: 0.25 },
        { districts: 0, registered: 0, participating: 0, share: 0 },
      ],
      [
        'CENTER',
        { districts: 0, registered: 0, participating: 0, share: 0 },
        { districts: 1, registered: 2, participating: 1, share: 0.25 },
      ],
    ]));

  it('CAM-2: says how far each district has to its site', () =>
    expect(districts[1]).toEqual({
      ...{ districtCode: '11380', registered: 2, participating: 1 },
      before: { code: 'WEST', kilometres: 2.4 },
      after: { code: 'CENTER', kilometres: 2.4 },
    }));

  it('has no shares where nobody is known', () => {
    const [first] = compareLoads({ ...asked, people: {} }).sites;
    expect(first?.before).toEqual({ districts: 1, registered: 0, participating: 0, share: null });
  });
});
