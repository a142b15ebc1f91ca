import { assertVisible, requestContext, type Grant } from '@academy/platform';
import { campusOf } from './read-model/campus-of.js';
import type { JourneyPerson } from './read-model/journey-person.entity.js';
import type { Absorbed } from './read-model/person.queries.js';

/** Who may read a person's journey: who looks after them, they themselves, and the agency that registered them. */
export const readers: readonly [Grant, ...Grant[]] = [
  { roles: ['HQ_OPERATOR', 'AUDITOR'] },
  { roles: ['CONSULTANT', 'CAMPUS_OPERATOR', 'CAMPUS_MANAGER'], scope: 'campus' },
  { roles: ['PARTICIPANT', 'AGENCY_CLIENT'], scope: 'own' },
];

/** Of the accounts that a person's goes on for, those of which the caller may be told: an agency of those it registered. */
export const inReach = (absorbed: readonly Absorbed[]): readonly Absorbed[] => {
  const { actor } = requestContext();
  return actor.type === 'AGENCY'
    ? absorbed.filter(({ agencyId }) => agencyId === actor.id)
    : absorbed;
};

/** Answers 404 unless the person is in reach of the caller. An agency's are those whom it registered itself. */
export const assertInReach = (person: JourneyPerson): void => {
  const { actor } = requestContext();
  const ownerId = actor.type === 'AGENCY' ? (person.agencyId ?? '') : person.participantId;
  assertVisible({ ownerId, campusId: campusOf(person) ?? '' });
};
