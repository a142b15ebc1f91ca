import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import { opened, toOpen } from './aftercare-case.examples.js';

const given = specificationFor(aftercareCaseDecider);

describe('opening after-care', () => {
  it('AFT-2, vector 12: a start on 2 March 2026 is asked about on the 2nd of April, June, September, March', () =>
    given().when(toOpen()).then(opened));

  it('AFT-2, vector 13: a start on the 31st is asked about on the last day of shorter months', () =>
    given()
      .when(toOpen({ actualStartOn: '2026-08-31' }))
      .then({
        ...opened,
        data: {
          ...opened.data,
          baseDate: '2026-08-31',
          checkpoints: [
            { code: 'M1', dueOn: '2026-09-30', windowFrom: '2026-09-27', windowTo: '2026-10-14' },
            { code: 'M3', dueOn: '2026-11-30', windowFrom: '2026-11-23', windowTo: '2026-12-21' },
            { code: 'M6', dueOn: '2027-02-28', windowFrom: '2027-02-21', windowTo: '2027-03-21' },
            { code: 'M12', dueOn: '2027-08-31', windowFrom: '2027-08-24', windowTo: '2027-09-21' },
          ],
        },
      }));

  it('AFT-1: happens once for a placement', () =>
    given(opened)
      .when(toOpen({ actualStartOn: '2026-03-05' }))
      .thenNothing());

  it('AFT-8: leaves paid activity to check-points of its own', () =>
    given()
      .when(toOpen({ programType: 'WORK_EXPERIENCE' }))
      .thenRejected('ProgramTypeNotFollowed'));
});
