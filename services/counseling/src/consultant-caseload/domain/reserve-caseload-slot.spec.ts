import { specificationFor } from '@academy/testing';
import { consultantCaseloadDecider } from './consultant-caseload.decider.js';
import { firstReserved, reserved, toReserve } from './consultant-caseload.examples.js';

const given = specificationFor(consultantCaseloadDecider);

describe('reserving a slot of a caseload', () => {
  it('counts the case in', () => {
    given().when(toReserve(1)).then(firstReserved);
    given(reserved(1), reserved(2)).when(toReserve(3)).then(reserved(3));
  });

  it('COU-2: cannot exceed the cap', () =>
    given(reserved(1), reserved(2), reserved(3)).when(toReserve(4)).thenRejected('CaseloadFull'));

  it('COU-2: goes by the cap in force, even below what is open already', () => {
    const policy = { version: 'lower', cap: 1 };
    given(reserved(1), reserved(2)).when(toReserve(3, { policy })).thenRejected('CaseloadFull');
  });

  it('happens once per case, at a full caseload too', () =>
    given(reserved(1), reserved(2), reserved(3)).when(toReserve(2)).thenNothing());
});
