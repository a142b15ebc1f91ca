import type { Grant } from '@academy/platform';

/** Who may use the functions of the directory, and how far each of them sees. */
export const headquarters: Grant = { roles: ['HQ_OPERATOR'] };
/** Who plans which sites there are to be, and lets a plan hold. */
export const planners: Grant = { roles: ['HQ_OPERATOR', 'POLICY_ADMIN'] };
/** Who looks after the days, rooms and staff of a campus. */
export const campusOperators: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR'],
  scope: 'campus',
};
/** Who hires and assigns the staff of a campus. */
export const campusManagers: Grant = { roles: ['CAMPUS_MANAGER'], scope: 'campus' };
/** The directory names nobody; everybody who works with people reads all of it. */
export const directoryReaders: Grant = {
  roles: [
    ...headquarters.roles,
    ...campusOperators.roles,
    'CONSULTANT',
    'TRAINING_COORDINATOR',
    'INSTRUCTOR',
    'EMPLOYER_RELATIONS',
    'AFTERCARE_OFFICER',
    'ANALYST',
  ],
};
/** Who publishes and books the slots of a campus. */
export const counselors: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'CONSULTANT'],
  scope: 'campus',
};
export const thePerson: Grant = { roles: ['PARTICIPANT'], scope: 'own' };
/** Which times are free is no secret, and names nobody who comes. */
export const slotReaders: Grant = { roles: [...directoryReaders.roles, ...thePerson.roles] };
/** Who plans classes, fairs and appointments in the rooms of a campus. */
export const roomUsers: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'TRAINING_COORDINATOR', 'CONSULTANT'],
  scope: 'campus',
};
