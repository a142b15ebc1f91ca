import { specificationFor } from '@academy/testing';
import type { RegisterStaff } from './register-staff.js';
import { staffMemberDecider } from './staff-member.decider.js';
import { registered } from './staff-member.examples.js';

const given = specificationFor(staffMemberDecider);
const toRegister = (change: Partial<RegisterStaff['data']> = {}): RegisterStaff => ({
  type: 'RegisterStaff',
  data: { ...registered.data, ...change },
});

describe('registering a member of staff', () => {
  it('CAM-9: takes in a consultant with a campus and a specialty', () =>
    given().when(toRegister()).then(registered));

  it('CAM-9: refuses a consultant without a campus or without a specialty', () => {
    given()
      .when(toRegister({ campusIds: [] }))
      .thenRejected('ConsultantNeedsCampus');
    given()
      .when(toRegister({ specialties: [] }))
      .thenRejected('ConsultantNeedsSpecialty');
  });

  it('CAM-9: asks neither of other staff', () => {
    const data = { roles: ['EMPLOYER_RELATIONS' as const], campusIds: [], specialties: [] };
    given()
      .when(toRegister(data))
      .then({ ...registered, data: { ...registered.data, ...data } });
  });

  it('happens once, so that reference data can be loaded at each start', () =>
    given(registered)
      .when(toRegister({ weeklyHours: 20 }))
      .thenNothing());
});
