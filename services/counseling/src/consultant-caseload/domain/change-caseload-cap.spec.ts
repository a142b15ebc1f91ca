import { specificationFor } from '@academy/testing';
import { consultantCaseloadDecider } from './consultant-caseload.decider.js';
import {
  capChanged,
  released,
  reserved,
  toChangeCap,
  toRelease,
  toReserve,
} from './consultant-caseload.examples.js';

const given = specificationFor(consultantCaseloadDecider);
const three = [reserved(1), reserved(2), reserved(3)];

describe('another cap for a consultant', () => {
  it('COU-2: holds from its first day to its last, then the policy holds again', () => {
    given(...three, capChanged)
      .when(toReserve(4, { on: '2026-03-16' }))
      .then({ type: 'CaseloadSlotReserved', data: { ...reserved(4).data, cap: 4 } });
    given(...three, capChanged)
      .when(toReserve(4, { on: '2026-03-31' }))
      .then({ type: 'CaseloadSlotReserved', data: { ...reserved(4).data, cap: 4 } });
    for (const on of ['2026-03-15', '2026-04-01'])
      given(...three, capChanged)
        .when(toReserve(4, { on }))
        .thenRejected('CaseloadFull');
  });

  it('COU-2: has an expiry that is not before its beginning', () =>
    given()
      .when(toChangeCap({ expiresOn: '2026-03-15' }))
      .thenRejected('CapExpiresTooEarly'));

  it('COU-2: says what it was before, and is set once', () => {
    given().when(toChangeCap()).then(capChanged);
    given(capChanged).when(toChangeCap()).thenNothing();
    given(capChanged)
      .when(toChangeCap({ to: 2 }))
      .then({ ...capChanged, data: { ...capChanged.data, from: 4, to: 2 } });
  });
});

describe('a case that a consultant lets go', () => {
  it('COU-2: makes room for another', () => {
    given(...three)
      .when(toRelease(1))
      .then(released);
    given(...three, released)
      .when(toReserve(4))
      .then({ ...reserved(4), data: { ...reserved(4).data, openCases: 3 } });
  });

  it('is let go once', () => {
    given(...three, released)
      .when(toRelease(1))
      .thenNothing();
    given().when(toRelease(1)).thenNothing();
  });
});
