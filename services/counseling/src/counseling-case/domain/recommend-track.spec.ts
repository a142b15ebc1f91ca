import { specificationFor } from '@academy/testing';
import { counselingCaseDecider } from './counseling-case.decider.js';
import {
  assigned,
  colleagueId,
  opened,
  ready,
  recommended,
  toRecommend,
} from './counseling-case.examples.js';

const given = specificationFor(counselingCaseDecider);
const nextDay = '2026-09-05T15:00:00.000Z';

describe('recommending a track', () => {
  it('names a kind of class and why, for 180 days (T-23)', () =>
    given(opened, assigned, ready).when(toRecommend()).then(recommended));

  it('COU-12: needs a confirmed readiness level', () =>
    given(opened, assigned).when(toRecommend()).thenRejected('ReadinessNotConfirmed'));

  it('COU-12: needs a level that is valid on the day, in Seoul', () => {
    given(opened, assigned, ready)
      .when(toRecommend({ at: '2026-09-05T14:59:59.999Z' }))
      .then({ ...recommended, data: { ...recommended.data, validUntil: '2027-03-04' } });
    given(opened, assigned, ready)
      .when(toRecommend({ at: nextDay }))
      .thenRejected('ReadinessExpired');
  });

  it('COU-12: goes by the latest level', () => {
    const assessmentId = '0199b2c0-0000-7000-8000-000000000a59';
    const renewed = { ...ready, data: { ...ready.data, assessmentId, validUntil: '2027-01-31' } };
    given(opened, assigned, ready, renewed)
      .when(toRecommend({ at: nextDay }))
      .then({ ...recommended, data: { ...recommended.data, validUntil: '2027-03-05' } });
  });

  it('COU-1: is for the responsible consultant', () => {
    given(opened, assigned, ready)
      .when(toRecommend({ byId: colleagueId }))
      .thenRejected('NotTheResponsibleConsultant');
    given(opened).when(toRecommend()).thenRejected('ConsultantNotAssigned');
    given().when(toRecommend()).thenNotYet('CaseNotOpen');
  });

  it('happens once', () =>
    given(opened, assigned, ready, recommended).when(toRecommend()).thenNothing());
});
