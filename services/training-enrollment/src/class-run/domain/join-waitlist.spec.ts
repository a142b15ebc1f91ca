import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import { confirmed, held, mine, toHold } from './class-run.examples.js';
import {
  capacityOf,
  closed,
  joined,
  lapsed,
  left,
  offerTo,
  toApplyAs,
} from './waitlist.examples.js';

const given = specificationFor(classRunDecider);
const FIRST = '2026-04-01T02:00:00.000Z';
const LATER = '2026-04-01T02:00:00.001Z';
const full = [capacityOf(1), held(mine, 0), confirmed(mine, 0)] as const;

describe('joining the wait list of a full run', () => {
  it('TRN-7: lets the next applicant wait, at the end', () => {
    given(...full)
      .when(toApplyAs(1, FIRST))
      .then(joined(1));
    given(...full, joined(1))
      .when(toApplyAs(2, LATER))
      .then(joined(2, { appliedAt: LATER }));
  });

  it('TRN-7: asks by priority class, then by application, then by id', () => {
    const list = [joined(2), joined(3, { appliedAt: LATER, position: 2 })] as const;
    given(...full, ...list)
      .when(toApplyAs(4, LATER, 2))
      .then(joined(4, { appliedAt: LATER, priorityClass: 2, position: 1 }));
    given(...full, ...list)
      .when(toApplyAs(1, FIRST))
      .then(joined(1, { position: 1 }));
    given(...full, ...list)
      .when(toApplyAs(1, LATER))
      .then(joined(1, { appliedAt: LATER, position: 2 }));
  });

  it('TRN-8: lets somebody who let an offer pass rejoin once, behind everybody', () => {
    const missed = [joined(1), offerTo(1, FIRST), lapsed(1, 1)] as const;
    const again = joined(1, { rejoined: true, position: 2, priorityClass: 1 });
    given(...full, ...missed, joined(2))
      .when(toApplyAs(1, FIRST, 1))
      .then(again);
    given(...full, ...missed, again, offerTo(1, FIRST), lapsed(1, 1), joined(2))
      .when(toApplyAs(1, FIRST))
      .thenRejected('WaitlistRejoinedAlready');
  });

  it('is the same once and twice', () =>
    given(...full, joined(1))
      .when(toApplyAs(1, LATER))
      .thenNothing());

  it('ends when the list is full, and where there is none', () => {
    given(capacityOf(1, 1), held(mine, 0), joined(1))
      .when(toApplyAs(2, LATER))
      .thenRejected('WaitlistFull');
    given(capacityOf(1, 0), held(mine, 0)).when(toApplyAs(2, LATER)).thenRejected('ClassRunFull');
    given(...full)
      .when(toHold('0199b2c0-0000-7000-8000-000000000ea3'))
      .thenRejected('ClassRunFull');
  });

  it('holds a seat for the next one when nobody waits any more', () =>
    given(capacityOf(2), held(mine, 1), joined(1), left(1, 1), closed(FIRST, 1))
      .when(toApplyAs(2, FIRST))
      .thenState((run) => {
        expect(run).toMatchObject({ waitlist: { entries: [] } });
      }));
});
