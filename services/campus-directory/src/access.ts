import type { Grant } from '@academy/platform';

/** Who may use the functions of the directory, and how far each of them sees. */
export const headquarters: Grant = { roles: ['HQ_OPERATOR'] };
/** Who looks after the days, rooms and staff of a campus. */
export const campusOperators: Grant = {
  roles: ['CAMPUS_MANAGER', 'CAMPUS_OPERATOR'],
  scope: 'campus',
};
