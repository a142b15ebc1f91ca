import type { JourneyPerson } from './journey-person.entity.js';

/** The campus that looks after a person: their home campus, before the participation the one where they came in. */
export const campusOf = ({
  homeCampusId,
  entryCampusId,
}: Pick<JourneyPerson, 'homeCampusId' | 'entryCampusId'>): string | null =>
  homeCampusId ?? entryCampusId;
