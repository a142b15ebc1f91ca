import { specificationFor } from '@academy/testing';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, completed, confirmed, toConfirm } from './enrollment.examples.js';

const given = specificationFor(enrollmentDecider);

describe('confirming an enrolment', () => {
  it('gives the person their place', () => given(applied).when(toConfirm()).then(confirmed));

  it('leaves the choice among applicants to staff, and first come to everybody', () => {
    for (const by of ['PARTICIPANT', 'AGENCY'] as const) {
      given(applied).when(toConfirm({ by })).thenRejected('SelectionByStaff');
      given(applied)
        .when(toConfirm({ by, selectionMethod: 'SCREENING_AND_INTERVIEW' }))
        .thenRejected('SelectionByStaff');
      given(applied)
        .when(toConfirm({ by, selectionMethod: 'FIRST_COME' }))
        .then(confirmed);
    }
    given(applied)
      .when(toConfirm({ by: 'CONSULTANT' }))
      .then(confirmed);
  });

  it('is the same once and twice', () => {
    given(applied, confirmed).when(toConfirm()).thenNothing();
    given(applied, confirmed, completed).when(toConfirm()).thenNothing();
  });

  it('needs an application', () => given().when(toConfirm()).thenRejected('EnrollmentNotApplied'));
});
