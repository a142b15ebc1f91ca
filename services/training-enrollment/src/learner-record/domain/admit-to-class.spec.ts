import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import {
  admittedToBasic,
  admittedToRegular,
  basicCompleted,
  opened,
  recommended,
  toAdmitToBasic,
  toAdmitToRegular,
} from './learner-record.examples.js';

const given = specificationFor(learnerRecordDecider);
const learned = [opened, admittedToBasic, basicCompleted] as const;
const { recommendationId } = recommended.data;

describe('admitting to a class', () => {
  it('opens basic education to everybody in the academy', () =>
    given(opened).when(toAdmitToBasic()).then(admittedToBasic));

  it('waits for the participation', () => {
    given().when(toAdmitToBasic()).thenNotYet('LearnerRecordNotOpened');
    given(recommended).when(toAdmitToRegular()).thenNotYet('LearnerRecordNotOpened');
  });

  it.each(['EXPLORATION', 'FAST_TRACK', 'REGULAR'] as const)(
    'TRN-1: refuses %s before basic education',
    (classType) =>
      given(opened, recommended, admittedToBasic)
        .when(toAdmitToRegular({ classType }))
        .thenRejected('BasicEducationNotCompleted'),
  );

  it('TRN-1: counts basic education to its last day, in Seoul', () => {
    const later = { ...recommended, data: { ...recommended.data, validUntil: '2028-12-31' } };
    given(...learned, later)
      .when(toAdmitToRegular({ at: '2028-03-09T14:59:59.999Z' }))
      .then({
        ...admittedToRegular,
        data: { ...admittedToRegular.data, admittedAt: '2028-03-09T14:59:59.999Z' },
      });
    given(...learned, later)
      .when(toAdmitToRegular({ at: '2028-03-09T15:00:00.000Z' }))
      .thenRejected('BasicEducationExpired');
  });

  it('TRN-2: rests on a recommendation of that class type', () => {
    given(...learned, recommended)
      .when(toAdmitToRegular())
      .then(admittedToRegular);
    given(...learned)
      .when(toAdmitToRegular())
      .thenRejected('TrackNotRecommended');
    given(...learned, recommended)
      .when(toAdmitToRegular({ classType: 'FAST_TRACK' }))
      .thenRejected('TrackNotRecommended');
  });

  it('TRN-2: counts a recommendation to its last day, in Seoul', () => {
    const at = '2026-09-06T14:59:59.999Z';
    given(...learned, recommended)
      .when(toAdmitToRegular({ at }))
      .then({ ...admittedToRegular, data: { ...admittedToRegular.data, admittedAt: at } });
    given(...learned, recommended)
      .when(toAdmitToRegular({ at: '2026-09-06T15:00:00.000Z' }))
      .thenRejected('TrackRecommendationExpired');
  });

  it('TRN-2: waits for a recommendation that the applicant names and that has not arrived', () => {
    given(...learned)
      .when(toAdmitToRegular({ recommendationId }))
      .thenNotYet('TrackRecommendationNotArrived');
    given(...learned, recommended)
      .when(toAdmitToRegular({ recommendationId }))
      .then(admittedToRegular);
  });

  it('TRN-2: lets people choose exploration themselves', () => {
    const { recommendationId: _, ...chosen } = admittedToRegular.data;
    given(...learned)
      .when(toAdmitToRegular({ classType: 'EXPLORATION' }))
      .then({ ...admittedToRegular, data: { ...chosen, classType: 'EXPLORATION' } });
  });

  it('TRN-4: admits once to a run', () => {
    given(...learned, recommended, admittedToRegular)
      .when(toAdmitToRegular())
      .thenNothing();
    given(...learned, recommended, admittedToRegular)
      .when(toAdmitToRegular({ enrollmentId: '0199b2c0-0000-7000-8000-000000000ea9' }))
      .thenRejected('AlreadyAdmittedToRun');
  });

  it('T-23: repeats basic education only when it is no longer valid', () => {
    const again = { runId: '0199b2c0-0000-7000-8000-000000000a09' };
    given(...learned)
      .when(toAdmitToBasic(again))
      .thenRejected('BasicEducationStillValid');
    given(...learned)
      .when(toAdmitToBasic({ ...again, at: '2028-03-10T00:00:00.000Z' }))
      .then({
        ...admittedToBasic,
        data: { ...admittedToBasic.data, ...again, admittedAt: '2028-03-10T00:00:00.000Z' },
      });
  });
});
