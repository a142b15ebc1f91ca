import { specificationFor } from '@academy/testing';
import { detected } from './co-enrollment.examples.js';
import { coEnrollmentDecider, othersOn } from './co-enrollment.js';

const given = specificationFor(coEnrollmentDecider);
const command = { type: 'RecordCoEnrollment', data: detected.data } as const;

describe('another publicly funded programme', () => {
  it('REG-7: is recorded once, with what it means here', () => {
    given().when(command).then(detected);
    given(detected).when(command).thenNothing();
  });

  it('does not end before it begins', () =>
    given()
      .when({ ...command, data: { ...command.data, to: '2026-01-04' } })
      .thenRejected('CoEnrollmentEndsBeforeStart'));

  it.each([
    ['2026-01-04', 0],
    ['2026-01-05', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 0],
  ])('REG-7: bars on %s: %i', (on, count) => {
    const state = { others: [detected.data] };
    expect(othersOn(state, on, 'BLOCK')).toHaveLength(count);
    expect(othersOn(state, on, 'WARN')).toEqual([]);
  });
});
