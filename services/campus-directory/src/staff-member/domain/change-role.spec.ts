import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { staffMemberDecider } from './staff-member.decider.js';
import { assigned, central, gone, promoted, registered, west } from './staff-member.examples.js';
import { counselsOn } from './staff-member.js';

const { evolve, initialState } = staffMemberDecider;
const given = specificationFor(staffMemberDecider);
const toAssign = { type: 'AssignToCampus', data: assigned.data } as const;
const toChange = { type: 'ChangeRole', data: promoted.data } as const;

describe('what somebody does where', () => {
  it('CAM-10: changes from a date on', () => {
    given(registered).when(toAssign).then(assigned);
    given(registered).when(toChange).then(promoted);
    const staff = fold(evolve, initialState, [registered, assigned, promoted]);
    const days = ['2026-05-31', '2026-06-01', '2026-07-01'];
    expect(days.map((day) => counselsOn(staff, west, day))).toEqual([true, false, false]);
    expect(days.map((day) => counselsOn(staff, central, day))).toEqual([false, true, false]);
  });

  it('changes once', () => {
    given(registered, assigned).when(toAssign).thenNothing();
    given(registered, promoted).when(toChange).thenNothing();
  });

  it('CAM-9: leaves a consultant a campus and a specialty', () => {
    const data = { ...assigned.data, campusIds: [] };
    given(registered).when({ type: 'AssignToCampus', data }).thenRejected('ConsultantNeedsCampus');
    given(registered)
      .when({ type: 'ChangeRole', data: { ...promoted.data, roles: ['CONSULTANT'] } })
      .thenRejected('ConsultantNeedsSpecialty');
  });

  it('is known of people who work here only', () => {
    given().when(toAssign).thenRejected('StaffUnknown');
    given(registered, gone).when(toChange).thenRejected('StaffHasLeft');
  });
});
