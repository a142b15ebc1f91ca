import type { Grant } from '@academy/platform';

/** Who may use the functions of matching, and how far each of them sees. */
export const headquarters: Grant = { roles: ['HQ_OPERATOR'] };
/** The systems of partners and of the portal, which come in under a client of their own. */
export const agencies: Grant = { roles: ['AGENCY_CLIENT'] };
/** Employers and their orders belong to no campus. */
export const employerStaff: Grant = { roles: ['EMPLOYER_RELATIONS'] };
/** People belong to their home campus, whoever works with them. */
export const campusStaff: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'EMPLOYER_RELATIONS', 'CONSULTANT'],
  scope: 'campus',
};
/** The users of an employer: they are linked to it, or their token's subject is its id, and they see what is that employer's alone. */
export const theEmployer: Grant = { roles: ['EMPLOYER_USER'], scope: 'own' };
export const thePerson: Grant = { roles: ['PARTICIPANT'], scope: 'own' };
/** An order names nobody; everybody who looks for work, or helps, reads the open ones. */
export const orderReaders: Grant = {
  roles: [...headquarters.roles, ...agencies.roles, ...campusStaff.roles, ...thePerson.roles],
};
