import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import {
  admissionWithdrawn,
  admittedToBasic,
  admittedToRegular,
  basicCompleted,
  opened,
  recommended,
  toAdmitToRegular,
  toCompleteBasic,
  toWithdrawAdmission,
} from './learner-record.examples.js';

const given = specificationFor(learnerRecordDecider);
const admitted = [opened, admittedToBasic, basicCompleted, recommended, admittedToRegular] as const;

describe('withdrawing an admission', () => {
  it('takes the enrolment off the record', () =>
    given(...admitted)
      .when(toWithdrawAdmission())
      .then(admissionWithdrawn));

  it('is the same once and twice, and nothing where nobody was admitted', () => {
    given(...admitted, admissionWithdrawn)
      .when(toWithdrawAdmission())
      .thenNothing();
    given(opened).when(toWithdrawAdmission()).thenNothing();
  });

  it('TRN-4: keeps a place that was given up from the person while others wait for it', () => {
    const again = {
      enrollmentId: '0199b2c0-0000-7000-8000-000000000ea9',
      waitlistExists: true,
    };
    given(...admitted, admissionWithdrawn)
      .when(toAdmitToRegular(again))
      .thenRejected('GivenUpWhileOthersWait');
    for (const reasonCode of ['HOLD_EXPIRED', 'OFFER_LAPSED', 'CLASS_RUN_CANCELLED']) {
      const ended = { ...admissionWithdrawn.data, reasonCode };
      given(...admitted, { ...admissionWithdrawn, data: ended })
        .when(toAdmitToRegular(again))
        .then({
          ...admittedToRegular,
          data: { ...admittedToRegular.data, enrollmentId: again.enrollmentId },
        });
    }
  });

  it('TRN-4: lets the person apply for the run again', () => {
    const enrollmentId = '0199b2c0-0000-7000-8000-000000000ea9';
    given(...admitted)
      .when(toAdmitToRegular({ enrollmentId }))
      .thenRejected('AlreadyAdmittedToRun');
    given(...admitted, admissionWithdrawn)
      .when(toAdmitToRegular({ enrollmentId }))
      .then({ ...admittedToRegular, data: { ...admittedToRegular.data, enrollmentId } });
  });

  it('TRN-1: leaves nothing behind that could open the gate', () => {
    const { enrollmentId } = admittedToBasic.data;
    const { participantId, reasonCode, withdrawnAt: at } = admissionWithdrawn.data;
    given(opened, admittedToBasic)
      .when(toWithdrawAdmission({ enrollmentId }))
      .then({
        type: 'ClassAdmissionWithdrawn',
        data: { ...admittedToBasicKeys(), participantId, reasonCode, withdrawnAt: at },
      });
    given(opened, admittedToBasic, {
      ...admissionWithdrawn,
      data: { ...admissionWithdrawn.data, ...admittedToBasicKeys() },
    })
      .when(toCompleteBasic())
      .thenRejected('BasicEducationNotAttended');
  });
});

const admittedToBasicKeys = () => {
  const { enrollmentId, runId } = admittedToBasic.data;
  return { enrollmentId, runId };
};
