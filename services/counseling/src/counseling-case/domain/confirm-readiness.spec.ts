import { specificationFor } from '@academy/testing';
import { counselingCaseDecider } from './counseling-case.decider.js';
import { assigned, colleagueId, opened, ready, toConfirm } from './counseling-case.examples.js';

const given = specificationFor(counselingCaseDecider);
const assessmentId = '0199b2c0-0000-7000-8000-000000000a59';

describe('confirming a readiness level', () => {
  it('COU-9: makes a level effective, for 180 days (T-23)', () =>
    given(opened, assigned).when(toConfirm()).then(ready));

  it('counts validity by the calendar of Seoul', () =>
    given(opened, assigned)
      .when(toConfirm({ at: '2026-03-09T15:00:00.000Z' }))
      .then({ ...ready, data: { ...ready.data, validUntil: '2026-09-06' } }));

  it('COU-10: overrides the proposal with a reason only', () => {
    given(opened, assigned)
      .when(toConfirm({ agreesWithProposal: false }))
      .thenRejected('OverrideReasonMissing');
    const override = { agreesWithProposal: false, overrideReasonCode: 'RECENT_EXPERIENCE' };
    given(opened, assigned)
      .when(toConfirm(override))
      .then({ ...ready, data: { ...ready.data, ...override } });
  });

  it('COU-10: records that the participant disagrees', () =>
    given(opened, assigned)
      .when(toConfirm({ participantAgrees: false }))
      .then({ ...ready, data: { ...ready.data, participantAgrees: false } }));

  it('COU-1: is for the responsible consultant', () => {
    given(opened, assigned)
      .when(toConfirm({ decidedBy: colleagueId }))
      .thenRejected('NotTheResponsibleConsultant');
    given(opened).when(toConfirm()).thenRejected('ConsultantNotAssigned');
    given().when(toConfirm()).thenNotYet('CaseNotOpen');
  });

  it('is decided once per assessment, and again for the next one', () => {
    given(opened, assigned, ready).when(toConfirm()).thenNothing();
    given(opened, assigned, ready)
      .when(toConfirm({ level: 'R4_JOB_READY' }))
      .thenRejected('AssessmentAlreadyConfirmed');
    given(opened, assigned, ready)
      .when(toConfirm({ assessmentId, level: 'R4_JOB_READY' }))
      .then({ ...ready, data: { ...ready.data, assessmentId, level: 'R4_JOB_READY' } });
  });
});
