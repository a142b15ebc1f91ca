import type { Grant } from '@academy/platform';

/** Who may use the functions of after-care, and how far each of them sees. */
export const headquarters: Grant = { roles: ['HQ_OPERATOR'] };
/** Who asks people how it goes, and who answers for that. */
export const followers: Grant = {
  roles: ['AFTERCARE_OFFICER', 'CONSULTANT', 'CAMPUS_MANAGER'],
  scope: 'campus',
};
export const thePerson: Grant = { roles: ['PARTICIPANT'], scope: 'own' };
