import { specificationFor } from '@academy/testing';
import { AT, rejected, screened, selected } from './enrollment-life.examples.js';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, cancelled, confirmed, toCancel, toConfirm } from './enrollment.examples.js';

const given = specificationFor(enrollmentDecider);
const { criteria, screenedBy } = screened.data;
const { rank, confirmBy } = selected.data;
const toScreen = { type: 'ScreenApplicant', data: { criteria, screenedBy } } as const;
const toSelect = { type: 'SelectApplicant', data: { rank, confirmBy } } as const;
const toReject = {
  type: 'RejectApplication',
  data: { reasonCodes: rejected.data.reasonCodes, at: AT },
} as const;

describe('choosing among applicants', () => {
  it('adds the points of the criteria up, in whole hundredths', () =>
    given(applied).when(toScreen).then(screened));

  it('T-12: lets somebody who was selected confirm', () => {
    given(applied, screened).when(toSelect).then(selected);
    given(applied, selected).when(toSelect).thenNothing();
    given(applied)
      .when(toConfirm({ by: 'PARTICIPANT' }))
      .thenRejected('SelectionByStaff');
    given(applied, selected)
      .when(toConfirm({ by: 'PARTICIPANT' }))
      .then(confirmed);
  });

  it('turns an application down with its reasons, once', () => {
    given(applied, screened).when(toReject).then(rejected);
    given(applied, rejected).when(toReject).thenNothing();
    given(applied, rejected).when(toConfirm()).thenRejected('EnrollmentEnded');
    given(applied, rejected).when(toCancel()).thenRejected('EnrollmentResultSettled');
  });

  it('comes too late after the place was confirmed or given up', () => {
    for (const command of [toScreen, toSelect, toReject]) {
      given(applied, confirmed).when(command).thenRejected('EnrollmentConfirmedAlready');
      given(applied, cancelled).when(command).thenRejected('EnrollmentAlreadyCancelled');
      given().when(command).thenRejected('EnrollmentNotApplied');
    }
  });
});
