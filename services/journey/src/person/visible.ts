import type { CivilDate } from '@academy/kernel';
import type { Grant } from '@academy/platform';
import type { JourneyPerson } from './read-model/journey-person.entity.js';

/** Who may read a person's journey: who looks after them, they themselves, and the agency that registered them. */
export const readers: readonly [Grant, ...Grant[]] = [
  { roles: ['HQ_OPERATOR', 'AUDITOR'] },
  { roles: ['CONSULTANT', 'CAMPUS_OPERATOR', 'CAMPUS_MANAGER'], scope: 'campus' },
  { roles: ['PARTICIPANT', 'AGENCY_CLIENT'], scope: 'own' },
];

/**
 * Whether agencies may be told of a person on a day: while a consent to that purpose is active, its last day included, even when the
 * word that it expired is still on its way. Of an erased person no agency is told.
 */
export const toldToAgencies = (
  person: Pick<JourneyPerson, 'agencyConsentId' | 'agencyConsentUntil' | 'erasedOn'>,
  today: CivilDate,
): boolean => {
  const { agencyConsentId, agencyConsentUntil, erasedOn } = person;
  if (agencyConsentId === null || erasedOn !== null) return false;
  return agencyConsentUntil === null || agencyConsentUntil >= today;
};
