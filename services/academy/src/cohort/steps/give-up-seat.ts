import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** The person gives a seat up in time, and whoever waits first is offered it (TRN-9, T-14). Throws `RequestRefused`. */
export const giveUpSeat = async (
  { clients, way }: StepContext,
  { enrollmentId }: Place,
): Promise<void> => {
  await clients
    .person(way.participantId)
    .post(`${TRAINING}/enrollments/${enrollmentId}/cancellation`, `giving-up-${enrollmentId}`, {
      reasonCode: 'CARE',
    });
};
