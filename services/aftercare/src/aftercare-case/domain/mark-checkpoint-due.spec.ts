import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import {
  completed,
  due,
  lastAttempt,
  opened,
  toComplete,
  toFollowPlan,
  toMarkDue,
} from './aftercare-case.examples.js';
import { toVerify } from './ending.examples.js';

/** The last attempt of a plan that began a week late, called for the day after its day. */
const fourthAttempt = {
  ...lastAttempt,
  data: { ...lastAttempt.data, dueOn: '2026-04-23', closesOn: '2026-05-01' },
};
const given = specificationFor(aftercareCaseDecider);

describe('a check-point', () => {
  it('T-21: comes due when its day begins in Seoul', () => {
    given(opened).when(toMarkDue('2026-04-01T14:59:59.999Z')).thenRejected('CheckpointNotDueYet');
    given(opened).when(toMarkDue('2026-04-01T15:00:00.000Z')).then(due);
  });

  it('T-21: comes due late rather than never, and its plan counts from then', () =>
    given(opened)
      .when(toMarkDue('2026-08-01T00:00:00.000Z'))
      .then({
        ...due,
        data: {
          ...due.data,
          attemptsOn: ['2026-08-01', '2026-08-04', '2026-08-08', '2026-08-15'],
          closesOn: '2026-08-22',
        },
      }));

  it('T-21, AFT-2: is done late after a week of outage, and costs nobody a day or an attempt', () => {
    const attemptsOn = ['2026-04-09', '2026-04-12', '2026-04-16', '2026-04-23'];
    const late = { ...due, data: { ...due.data, attemptsOn, closesOn: '2026-04-30' } };
    given(opened).when(toMarkDue('2026-04-09T00:00:00.000Z')).then(late);
    given(opened, late).when(toFollowPlan('2026-04-24T00:00:00.000Z')).then(fourthAttempt);
    const contactedAt = '2026-04-29T01:00:00.000Z';
    given(opened, late, fourthAttempt)
      .when(toComplete({ contactedAt }))
      .then({ ...completed, data: { ...completed.data, contactedAt } });
    given(opened, late)
      .when(toVerify({ code: 'M1' }))
      .thenState((state) => {
        expect(state).toMatchObject({ checkpoints: [{ measuredOn: '2026-04-02' }, {}, {}, {}] });
      });
  });

  it('comes due once, and not when its follow-up came first', () => {
    given(opened, due).when(toMarkDue('2026-04-02T00:00:00.000Z')).thenNothing();
    given(opened, completed).when(toMarkDue('2026-04-02T00:00:00.000Z')).thenNothing();
  });

  it('leaves the other check-points alone', () =>
    given(opened, due)
      .when(toMarkDue('2026-06-02T00:00:00.000Z', 'M3'))
      .then({
        ...due,
        data: {
          ...due.data,
          code: 'M3',
          dueOn: '2026-06-02',
          attemptsOn: ['2026-06-02', '2026-06-05', '2026-06-09', '2026-06-16'],
          closesOn: '2026-06-23',
        },
      }));

  it('needs a case that has it', () => {
    const { checkpoints } = opened.data;
    const short = { ...opened, data: { ...opened.data, checkpoints: checkpoints.slice(0, 1) } };
    given().when(toMarkDue('2026-04-02T00:00:00.000Z')).thenRejected('AftercareNotOpened');
    given(short)
      .when(toMarkDue('2027-04-02T00:00:00.000Z', 'M12'))
      .thenRejected('CheckpointUnknown');
  });
});
