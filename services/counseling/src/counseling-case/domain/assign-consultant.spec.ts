import { specificationFor } from '@academy/testing';
import { counselingCaseDecider } from './counseling-case.decider.js';
import { assigned, colleagueId, opened, ready, toAssign } from './counseling-case.examples.js';

const given = specificationFor(counselingCaseDecider);

describe('assigning a consultant', () => {
  it('COU-1: makes one consultant responsible', () =>
    given(opened).when(toAssign()).then(assigned));

  it('COU-1: cannot make a second one responsible', () =>
    given(opened, assigned)
      .when(toAssign({ consultantId: colleagueId }))
      .thenRejected('ConsultantAlreadyAssigned'));

  it('COU-3: makes nobody responsible who does not work at the campus of the case that day', () => {
    given(opened)
      .when(toAssign({ atCampus: false }))
      .thenRejected('ConsultantNotAtCampus');
    given(opened, assigned)
      .when(toAssign({ atCampus: false }))
      .thenNothing();
  });

  it('happens once', () => {
    given(opened, assigned).when(toAssign()).thenNothing();
    given(opened, assigned, ready).when(toAssign()).thenNothing();
  });

  it('waits for the case to open', () => given().when(toAssign()).thenNotYet('CaseNotOpen'));
});
