import { specificationFor } from '@academy/testing';
import { aftercareCaseDecider } from './aftercare-case.decider.js';
import {
  attempted,
  completed,
  due,
  lastAttempt,
  missed,
  opened,
  secondAttempt,
  toComplete,
  toFollowPlan,
} from './aftercare-case.examples.js';
import { closedFor } from './ending.examples.js';

const given = specificationFor(aftercareCaseDecider);

describe('the plan of attempts of a check-point', () => {
  it('T-21: calls for the next attempt on its day', () => {
    given(opened, due).when(toFollowPlan('2026-04-04T14:59:59.999Z')).thenNothing();
    given(opened, due).when(toFollowPlan('2026-04-04T15:00:00.000Z')).then(secondAttempt);
    given(opened, due, secondAttempt).when(toFollowPlan('2026-04-05T15:00:00.000Z')).thenNothing();
  });

  it('T-21: closes the check-point after its last day, with how often somebody tried', () => {
    const history = [opened, due, attempted, lastAttempt] as const;
    given(...history)
      .when(toFollowPlan('2026-04-23T14:59:59.999Z'))
      .thenNothing();
    given(...history)
      .when(toFollowPlan('2026-04-23T15:00:00.000Z'))
      .then(missed);
  });

  it('T-21: makes up for attempts that an outage swallowed before it closes', () => {
    const late = { ...lastAttempt.data, closesOn: '2026-05-08' };
    given(opened, due)
      .when(toFollowPlan('2026-05-01T00:00:00.000Z'))
      .then({ ...lastAttempt, data: late });
    given(opened, due, { ...lastAttempt, data: late })
      .when(toFollowPlan('2026-05-08T00:00:00.000Z'))
      .thenNothing();
  });

  it('is over when the follow-up came', () =>
    given(opened, due, completed).when(toFollowPlan('2026-05-01T00:00:00.000Z')).thenNothing());

  it('AFT-3: counts a contact that was made in time and written down after the end', () => {
    const history = [opened, due, lastAttempt, missed] as const;
    given(...history)
      .when(toComplete({ contactedAt: '2026-04-22T01:00:00.000Z' }))
      .then({
        ...completed,
        data: { ...completed.data, contactedAt: '2026-04-22T01:00:00.000Z' },
      });
    given(...history)
      .when(toComplete({ contactedAt: '2026-04-24T01:00:00.000Z' }))
      .thenRejected('CheckpointWindowClosed');
  });

  it('T-21: ends the case when the last check-point is missed', () => {
    const { checkpoints } = opened.data;
    const short = { ...opened, data: { ...opened.data, checkpoints: checkpoints.slice(0, 1) } };
    given(short, due, attempted, lastAttempt)
      .when(toFollowPlan('2026-04-23T15:00:00.000Z'))
      .then(missed, closedFor('LOST_CONTACT', '2026-04-24'));
  });
});
