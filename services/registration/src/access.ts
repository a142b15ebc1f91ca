import type { Grant } from '@academy/platform';

/** Who may use the functions of registration, and how far each of them sees. */
export const headquarters: Grant = { roles: ['HQ_OPERATOR'] };
/** The systems of partners and of the portal, which come in under a client of their own. */
export const agencies: Grant = { roles: ['AGENCY_CLIENT'] };
export const campusStaff: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'CONSULTANT'],
  scope: 'campus',
};
/** Those who decide at a campus what their staff may not. */
export const campusManagers: Grant = { roles: ['CAMPUS_MANAGER'], scope: 'campus' };
/** The data protection officer. */
export const protection: Grant = { roles: ['DPO'] };
/** Those who publish what the Foundation has decided. */
export const policyAdmins: Grant = { roles: ['POLICY_ADMIN'] };
export const finance: Grant = { roles: ['FINANCE_VERIFIER'] };
/** Who may overrule what the staff of their campus decided. */
export const thePerson: Grant = { roles: ['PARTICIPANT'], scope: 'own' };
