import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import {
  admittedToBasic,
  admittedToRegular,
  basicCompleted,
  opened,
  toCompleteBasic,
} from './learner-record.examples.js';

const given = specificationFor(learnerRecordDecider);
const renewal = { completedOn: '2028-03-20' };

describe('completing basic education', () => {
  it('T-23: is valid for twenty-four civil months, the day of completion counted', () => {
    given(opened, admittedToBasic).when(toCompleteBasic()).then(basicCompleted);
    given(opened, admittedToBasic)
      .when(toCompleteBasic({ completedOn: '2024-02-29' }))
      .then({
        ...basicCompleted,
        data: { ...basicCompleted.data, completedOn: '2024-02-29', validUntil: '2026-02-28' },
      });
  });

  it('is the same once and twice', () =>
    given(opened, admittedToBasic, basicCompleted).when(toCompleteBasic()).thenNothing());

  it('can be renewed, and an earlier completion does not shorten it', () => {
    given(opened, admittedToBasic, basicCompleted)
      .when(toCompleteBasic(renewal))
      .then({
        ...basicCompleted,
        data: { ...basicCompleted.data, ...renewal, validUntil: '2030-03-19' },
      });
    given(opened, admittedToBasic, basicCompleted)
      .when(toCompleteBasic({ completedOn: '2026-03-09' }))
      .thenNothing();
  });

  it('TRN-1: needs an enrolment of basic education', () => {
    given(opened).when(toCompleteBasic()).thenRejected('BasicEducationNotAttended');
    given(opened, admittedToRegular)
      .when(toCompleteBasic({ enrollmentId: admittedToRegular.data.enrollmentId }))
      .thenRejected('BasicEducationNotAttended');
  });

  it('waits for the participation', () =>
    given().when(toCompleteBasic()).thenNotYet('LearnerRecordNotOpened'));
});
