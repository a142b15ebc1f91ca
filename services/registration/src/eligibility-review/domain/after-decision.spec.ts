import { specificationFor } from '@academy/testing';
import { eligibilityReviewDecider } from './eligibility-review.decider.js';
import {
  appealed,
  confirmed,
  denied,
  evidence,
  opened,
  overridden,
  policy,
  proved,
  toRecord,
} from './eligibility-review.examples.js';

const given = specificationFor(eligibilityReviewDecider);
const against = evidence('RESIDENCE', { result: 'FAILED' });
const toAppeal = (at: string) =>
  ({ type: 'AppealEligibility', data: { groundsRef: 'document:appeal-1', at } }) as const;
const toOverride = (approverId = 'hq-1', at = '2026-03-16T01:00:00.000Z') => {
  const { to, reasonCode, expiresOn } = overridden.data;
  return {
    type: 'OverrideEligibility',
    data: { to, approverId, reasonCode, expiresOn, at },
  } as const;
};

describe('appealing a denial', () => {
  it('T-05: is possible until the last of 14 days, once', () => {
    given(opened, against, denied).when(toAppeal('2026-03-16T01:00:00.000Z')).then(appealed);
    given(opened, against, denied, appealed)
      .when(toAppeal('2026-03-16T02:00:00.000Z'))
      .thenNothing();
    given(opened, against, denied)
      .when(toAppeal('2026-03-16T15:00:00.000Z'))
      .thenRejected('AppealTooLate');
    given(opened, against, denied, appealed, denied)
      .when(toAppeal('2026-03-16T03:00:00.000Z'))
      .thenRejected('AppealDecided');
  });

  it('T-05: leads to another decision, on what was proved since', () => {
    const moved = evidence('RESIDENCE', {
      evidenceId: '0199b2c0-0000-7000-8000-0000000000b9',
      checkedAt: '2026-03-16T02:00:00.000Z',
    });
    const history = [opened, proved[0], against, proved[2], denied, appealed] as const;
    given(...history)
      .when(toRecord(moved, '2026-03-17T01:00:00.000Z'))
      .then(moved);
    given(...history, moved)
      .when({
        type: 'ConfirmEligibility',
        data: {
          snapshot: confirmed.data.snapshot,
          decidedBy: 'staff-18',
          barred: false,
          policy,
          at: '2026-03-17T01:00:00.000Z',
        },
      })
      .thenState(({ status }) => {
        expect(status).toBe('confirmed');
      });
  });

  it('needs a denial', () => {
    given().when(toAppeal('2026-03-16T01:00:00.000Z')).thenRejected('EligibilityReviewUnknown');
    given(opened, ...proved, confirmed)
      .when(toAppeal('2026-03-16T01:00:00.000Z'))
      .thenRejected('EligibilityNotDenied');
  });
});

describe('overriding a decision', () => {
  it('REG-8: sets it aside until a day, by somebody else than who made it', () => {
    given(opened, against, denied).when(toOverride()).then(overridden);
    given(opened, against, denied).when(toOverride('staff-17')).thenRejected('SamePersonApproves');
    given(opened, against, denied)
      .when(toOverride('hq-1', '2026-05-01T01:00:00.000Z'))
      .thenRejected('OverrideEndsInPast');
  });

  it('needs a decision', () => {
    given().when(toOverride()).thenRejected('EligibilityReviewUnknown');
    given(opened).when(toOverride()).thenRejected('EligibilityUndecided');
  });

  it('T-23: expires on its day like any other', () =>
    given(opened, against, denied, overridden)
      .when({ type: 'ExpireEligibility', data: { at: '2026-05-01T01:00:00.000Z' } })
      .thenState(({ status }) => {
        expect(status).toBe('expired');
      }));
});
