import type { Grant } from '@academy/platform';

/** Who may use the functions of training, and how far each of them sees. */
export const headquarters: Grant = { roles: ['HQ_OPERATOR'] };
/** The systems of partners and of the portal, which come in under a client of their own. */
export const agencies: Grant = { roles: ['AGENCY_CLIENT'] };
/** Who looks after people. */
export const campusStaff: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'TRAINING_COORDINATOR', 'CONSULTANT'],
  scope: 'campus',
};
/** Who plans the class runs of a campus. */
export const planners: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'TRAINING_COORDINATOR'],
  scope: 'campus',
};
/** Who settles the results of the class runs of a campus. */
export const assessors: Grant = { roles: [...planners.roles, 'INSTRUCTOR'], scope: 'campus' };
/** Who approves corrections of a settled result. */
export const approvers: Grant = { roles: ['CAMPUS_MANAGER'], scope: 'campus' };
export const thePerson: Grant = { roles: ['PARTICIPANT'], scope: 'own' };
/** The catalogue names nobody; everybody who works with it reads all of it. */
export const catalogueReaders: Grant = {
  roles: [
    ...headquarters.roles,
    ...agencies.roles,
    ...assessors.roles,
    'CONSULTANT',
    ...thePerson.roles,
  ],
};
