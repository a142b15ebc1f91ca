import { specificationFor } from '@academy/testing';
import { sitePlanDecider } from './site-plan.decider.js';
import {
  central,
  centre,
  directory,
  drafted,
  published,
  toDraft,
  west,
} from './site-plan.examples.js';

const given = specificationFor(sitePlanDecider);
const [site] = drafted.data.sites;
const [catchment] = drafted.data.catchments;
if (!site || !catchment) throw new Error('the example has a site and a catchment');
const [mapo, eunpyeong] = catchment.entries;
if (!mapo || !eunpyeong) throw new Error('the example has two districts');
const mapping = (...entries: (typeof catchment.entries)[number][]) => ({
  catchments: [{ ...catchment, entries }],
});
const closing = (campusId: string, effectiveOn: string) => ({
  closings: [{ campusId, effectiveOn }],
});

describe('drafting a plan of sites', () => {
  it('CAM-1: keeps sites that nothing in code knows, and changes none of those there are', () =>
    given().when(toDraft()).then(drafted));

  it('CAM-1: takes no number of sites for granted', () => {
    const more = Array.from({ length: 40 }, (_, index) => ({
      ...site,
      campusId: `0199b2c0-0000-7000-8000-00000000${String(1000 + index)}`,
      code: `SITE_${index}`,
    }));
    given()
      .when(toDraft({ sites: [site, ...more] }))
      .thenState((state) => {
        expect(state).toMatchObject({ status: 'draft', plan: { sites: { length: 41 } } });
      });
  });

  it('replaces the draft as a whole, and the same again changes nothing', () => {
    given(drafted).when(toDraft()).thenNothing();
    const sites = [{ ...site, nameEn: 'Another Name' }];
    given(drafted)
      .when(toDraft({ sites }))
      .then({ ...drafted, data: { ...drafted.data, revision: 2, sites } });
  });

  it('does not change a plan that holds', () => {
    given(drafted, published).when(toDraft()).thenNothing();
    given(drafted, published)
      .when(toDraft({ sites: [] }))
      .thenRejected('SitePlanAlreadyPublished');
  });

  it('CAM-2: refuses a district without a site, with two, and one that is not of Seoul', () => {
    given()
      .when(toDraft(mapping(mapo)))
      .thenRejected('DistrictNotMapped');
    given()
      .when(toDraft(mapping(mapo, eunpyeong, { ...mapo, primaryCampusId: west })))
      .thenRejected('DistrictMappedTwice');
    given()
      .when(toDraft(mapping(mapo, eunpyeong, { ...mapo, districtCode: '41135' })))
      .thenRejected('DistrictUnknown');
    given()
      .when(toDraft({ sites: [{ ...site, districtCode: '41135' }] }))
      .thenRejected('DistrictUnknown');
  });

  it('CAM-2: refuses a site that is not open, or does not counsel, when it takes a district over', () => {
    for (const change of [{ plannedOpenOn: '2027-09-02' }, { services: ['BASIC' as const] }])
      given()
        .when(toDraft({ sites: [{ ...site, ...change }] }))
        .thenRejected('CampusWithoutCounseling');
    given()
      .when(toDraft({ sites: [] }))
      .thenRejected('CampusUnknown');
  });

  it('CAM-2, CAM-7: refuses a closing that leaves a district without a site on a later day', () => {
    given()
      .when(toDraft(closing(centre, '2028-01-01')))
      .thenRejected('DistrictWithoutPrimary');
    given()
      .when(toDraft(closing(central, '2027-08-31')))
      .thenRejected('CampusWithoutCounseling');
    given()
      .when(toDraft(closing(west, '2027-08-31')))
      .thenRejected('DistrictWithoutPrimary');
    given()
      .when(toDraft(closing(west, '2027-09-01')))
      .then({ ...drafted, data: { ...drafted.data, ...closing(west, '2027-09-01') } });
  });

  it('CAM-2: refuses catchments that overlap, among themselves and with those that are published', () => {
    const another = { ...catchment, version: 3 };
    given()
      .when(toDraft({ catchments: [catchment, another] }))
      .thenRejected('CatchmentsOverlap');
    given()
      .when(toDraft({ catchments: [{ ...catchment, version: 1 }] }))
      .thenRejected('CatchmentsOverlap');
    const known = { ...directory, catchments: [...directory.catchments, another] };
    given().when(toDraft({}, known)).thenRejected('CatchmentsOverlap');
  });

  it('refuses a site that is named twice or that there is already', () => {
    given()
      .when(toDraft({ sites: [site, { ...site, campusId: west }] }))
      .thenRejected('SiteNamedTwice');
    given()
      .when(toDraft({ sites: [{ ...site, campusId: west }] }))
      .thenRejected('SiteAlreadyRegistered');
    given()
      .when(toDraft(closing('0199b2c0-0000-7000-8000-0000000000cf', '2027-09-01')))
      .thenRejected('CampusUnknown');
  });
});
