import type { Grant } from '@academy/platform';

/** Who may use the functions of counselling, and how far each of them sees. */
export const headquarters: Grant = { roles: ['HQ_OPERATOR'] };
export const campusStaff: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'CONSULTANT'],
  scope: 'campus',
};
/** Only the responsible one may decide; that is a rule of the case. */
export const consultants: Grant = { roles: ['CONSULTANT'], scope: 'campus' };
export const thePerson: Grant = { roles: ['PARTICIPANT'], scope: 'own' };
/** Who decides about other people's work at a campus. */
export const campusManagers: Grant = { roles: ['CAMPUS_MANAGER'], scope: 'campus' };
