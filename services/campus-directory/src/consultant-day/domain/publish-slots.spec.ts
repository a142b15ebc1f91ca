import { specificationFor } from '@academy/testing';
import { consultantDayDecider } from './consultant-day.decider.js';
import { published, slotIds, toPublish, withdrawn } from './consultant-day.examples.js';

const given = specificationFor(consultantDayDecider);
const { circumstances } = toPublish().data;
const slotAt = (startsAt: string, slotId: string) => ({
  ...{ slotId, startsAt, purpose: 'REVIEW' as const, mode: ['PHONE' as const] },
});
const other = '0199b2c0-0000-7000-8000-000000051079';

describe('publishing slots', () => {
  it('CAM-3: makes a slot as long as its purpose asks for', () =>
    given().when(toPublish()).then(published));

  it('happens once', () => given(published).when(toPublish()).thenNothing());

  it('CAM-3: lets no two slots of a consultant overlap', () => {
    const slots = [slotAt('2026-05-04T02:20:00.000Z', other)];
    given(published).when(toPublish({ slots })).thenRejected('SlotsOverlap');
    const both = [slotAt('2026-05-04T05:00:00.000Z', other), ...slots];
    const twice = [...both, slotAt('2026-05-04T05:39:00.000Z', slotIds[0])];
    given()
      .when(toPublish({ slots: twice }))
      .thenRejected('SlotsOverlap');
    given(published, withdrawn)
      .when(toPublish({ slots: [slotAt('2026-05-04T01:10:00.000Z', other)] }))
      .thenState((day) => {
        expect(Object.keys(day.slots)).toHaveLength(3);
      });
  });

  it('CAM-3: keeps them in the hours of the site', () => {
    for (const startsAt of ['2026-05-03T23:59:00.000Z', '2026-05-04T08:21:00.000Z'])
      given()
        .when(toPublish({ slots: [slotAt(startsAt, other)] }))
        .thenRejected('SlotOutsideHours');
    given()
      .when(toPublish({ circumstances: { ...circumstances, window: null } }))
      .thenRejected('SlotOutsideHours');
  });

  it('CAM-3: keeps them outside of closures', () =>
    given()
      .when(toPublish({ circumstances: { ...circumstances, closed: true } }))
      .thenRejected('SlotsDuringClosure'));

  it('CAM-3: needs a consultant who is there, at a site that offers counselling', () => {
    given()
      .when(toPublish({ circumstances: { ...circumstances, consultantIsThere: false } }))
      .thenRejected('ConsultantNotThere');
    given()
      .when(toPublish({ circumstances: { ...circumstances, campusOffersCounseling: false } }))
      .thenRejected('CounselingNotOffered');
  });

  it('looks ahead, but not too far', () => {
    given()
      .when(toPublish({ at: '2026-05-04T15:00:00.000Z' }))
      .thenRejected('SlotsInThePast');
    given()
      .when(toPublish({ at: '2026-02-02T01:00:00.000Z' }))
      .thenRejected('SlotsTooFarAhead');
  });
});
