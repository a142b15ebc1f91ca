import { specificationFor } from '@academy/testing';
import { catchmentPlanDecider } from './catchment-plan.decider.js';
import { central, published, toPublish, west } from './catchment-plan.examples.js';

const given = specificationFor(catchmentPlanDecider);
const mapo = { districtCode: '11440', primaryCampusId: central, alternates: [] };
const eunpyeong = { districtCode: '11380', primaryCampusId: west, alternates: [] };

describe('publishing a catchment plan', () => {
  it('CAM-2: maps each district to one campus', () => given().when(toPublish()).then(published));

  it('happens once, so that reference data can be loaded at each start', () =>
    given(published).when(toPublish()).thenNothing());

  it('cannot be changed: a new map is a new plan', () =>
    given(published)
      .when(toPublish({ version: 2 }))
      .thenRejected('CatchmentPlanAlreadyPublished'));

  it('CAM-2: cannot leave a district out, name one twice or invent one', () => {
    given()
      .when(toPublish({ entries: [mapo] }))
      .thenRejected('DistrictNotMapped');
    given()
      .when(toPublish({ entries: [mapo, eunpyeong, { ...mapo, primaryCampusId: west }] }))
      .thenRejected('DistrictMappedTwice');
    given()
      .when(toPublish({ entries: [mapo, eunpyeong, { ...mapo, districtCode: '41135' }] }))
      .thenRejected('DistrictUnknown');
  });

  it('CAM-2: needs counselling at the primary campus on the day', () => {
    const closed = { campusId: west, offersCounseling: false };
    given()
      .when(toPublish({ campuses: [{ campusId: central, offersCounseling: true }, closed] }))
      .thenRejected('CampusWithoutCounseling');
    given()
      .when(
        toPublish({
          entries: [
            { ...mapo, alternates: [west] },
            { ...eunpyeong, primaryCampusId: central },
          ],
          campuses: [{ campusId: central, offersCounseling: true }, closed],
        }),
      )
      .thenState(({ status }) => {
        expect(status).toBe('published');
      });
  });

  it('knows each campus it names', () => {
    const campuses = [{ campusId: central, offersCounseling: true }];
    given().when(toPublish({ campuses })).thenRejected('CampusUnknown');
    given()
      .when(
        toPublish({
          entries: [
            { ...mapo, alternates: [west] },
            { ...eunpyeong, primaryCampusId: central },
          ],
          campuses,
        }),
      )
      .thenRejected('CampusUnknown');
  });

  it('offers an alternative to the primary campus, not the same again', () =>
    given()
      .when(toPublish({ entries: [{ ...mapo, alternates: [central] }, eunpyeong] }))
      .thenRejected('PrimaryAmongAlternates'));
});
