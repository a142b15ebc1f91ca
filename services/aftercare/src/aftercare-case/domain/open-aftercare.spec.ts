import type { CheckpointCode } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import { opened, policy, toOpen } from './aftercare-case.examples.js';

const given = specificationFor(aftercareCaseDecider);
const point = (code: CheckpointCode, dueOn: string, windowFrom: string, windowTo: string) => ({
  code,
  dueOn,
  windowFrom,
  windowTo,
});

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

  it('AFT-8: asks about a paid activity in its middle, at its end and 3 and 6 months after it', () =>
    given()
      .when(toOpen({ programType: 'WORK_EXPERIENCE' }))
      .then({
        ...opened,
        data: {
          ...opened.data,
          programType: 'WORK_EXPERIENCE',
          activityEndsOn: '2026-06-01',
          checkpoints: [
            point('ACTIVITY_MID', '2026-04-16', '2026-04-13', '2026-04-30'),
            point('ACTIVITY_END', '2026-06-01', '2026-05-29', '2026-06-15'),
            point('AFTER_M3', '2026-09-01', '2026-08-25', '2026-09-22'),
            point('AFTER_M6', '2026-12-01', '2026-11-24', '2026-12-22'),
          ],
        },
      }));

  it('leaves programmes alone that the policy does not follow', () =>
    given()
      .when(toOpen({ policy: { ...policy, programTypes: ['HIRING'] } }))
      .thenRejected('ProgramTypeNotFollowed'));
});
