import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** What basic education has shown of a person who completed it (TRN-1). Throws `RequestRefused`. */
export const confirmBasicEducation = async (
  { clients, person, way }: StepContext,
  { enrollmentId }: Place,
): Promise<void> => {
  await clients['training-coordinator'].post(
    `${TRAINING}/learners/${way.participantId}/basic-education`,
    `${person.key}-basic-education`,
    {
      enrollmentId,
      checks: { communication: 'CONFIRMED', adaptation: 'CONFIRMED', will: 'CONFIRMED' },
    },
  );
};
