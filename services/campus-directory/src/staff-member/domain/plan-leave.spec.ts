import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import type { PlanLeave } from './plan-leave.js';
import { staffMemberDecider } from './staff-member.decider.js';
import { away, back, gone, registered } from './staff-member.examples.js';
import { isAtWork } from './staff-member.js';

const { evolve, initialState } = staffMemberDecider;
const given = specificationFor(staffMemberDecider);
const toPlan = (change: Partial<PlanLeave['data']> = {}): PlanLeave => ({
  type: 'PlanLeave',
  data: { ...away.data, ...change },
});
const toReturn = { type: 'ReturnFromLeave', data: back.data } as const;
const toLeave = { type: 'LeaveAcademy', data: gone.data } as const;

const atWork = (...events: Parameters<typeof evolve>[1][]) => {
  const staff = fold(evolve, initialState, [registered, ...events]);
  if (staff.status === 'unknown') throw new Error('nobody is known');
  return (day: string) => isAtWork(staff, day);
};

describe('the absence of a member of staff', () => {
  it('CAM-6: is planned with the list of the bookings that it affects', () =>
    given(registered).when(toPlan()).then(away));

  it('CAM-10: lasts from its first to its last day, or until the return', () => {
    const days = ['2026-05-03', '2026-05-04', '2026-05-07', '2026-05-08', '2026-05-09'];
    expect(days.map(atWork(away))).toEqual([true, false, false, false, true]);
    expect(days.map(atWork(away, back))).toEqual([true, false, true, true, true]);
  });

  it('ends with the return, which happens once', () => {
    given(registered, away).when(toReturn).then(back);
    given(registered, away, back).when(toReturn).thenNothing();
    given(registered).when(toReturn).thenNothing();
  });

  it('CAM-6: is final when somebody leaves, with the list of the bookings', () => {
    given(registered).when(toLeave).then(gone);
    given(registered, gone).when(toLeave).thenNothing();
    expect(['2026-07-31', '2026-08-01'].map(atWork(gone))).toEqual([true, false]);
    given(registered, gone).when(toPlan()).thenRejected('StaffHasLeft');
  });

  it('is planned once, in order, with somebody else as cover', () => {
    given(registered, away).when(toPlan()).thenNothing();
    given(registered)
      .when(toPlan({ to: '2026-05-03' }))
      .thenRejected('LeaveEndsBeforeItBegins');
    given(registered)
      .when(toPlan({ coverId: 'consultant-west' }))
      .thenRejected('LeaveCoveredByOneself');
    const data = { ...gone.data, successorId: 'consultant-west' };
    given(registered).when({ type: 'LeaveAcademy', data }).thenRejected('LeaveCoveredByOneself');
  });

  it('needs somebody who is known', () => {
    given().when(toPlan()).thenRejected('StaffUnknown');
    given().when(toReturn).thenRejected('StaffUnknown');
    given().when(toLeave).thenRejected('StaffUnknown');
  });
});
