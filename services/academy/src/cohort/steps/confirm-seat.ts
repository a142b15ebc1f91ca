import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** The person takes the seat that is kept for them. Throws `RequestRefused`. */
export const confirmSeat = async (
  { clients, way }: StepContext,
  { enrollmentId }: Place,
): Promise<void> => {
  await clients
    .person(way.participantId)
    .post(`${TRAINING}/enrollments/${enrollmentId}/confirmation`, `confirmation-${enrollmentId}`);
};
