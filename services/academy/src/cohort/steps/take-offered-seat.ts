import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** The person takes the seat that was offered to them, which is kept as any other from now on (TRN-8). Throws `RequestRefused`. */
export const takeOfferedSeat = async (
  { clients, way }: StepContext,
  { enrollmentId }: Place,
): Promise<void> => {
  await clients
    .person(way.participantId)
    .post(`${TRAINING}/enrollments/${enrollmentId}/offer-acceptance`, `taking-${enrollmentId}`);
};
