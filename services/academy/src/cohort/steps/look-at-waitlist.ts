import { RequestRefused } from '../academy-client.js';
import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** Where somebody stands who waits; `undefined` when they wait no more, for the list or the offer has ended. Throws `RequestRefused`. */
export const lookAtWaitlist = async (
  { clients, way }: Pick<StepContext, 'clients' | 'way'>,
  { enrollmentId }: Pick<Place, 'enrollmentId'>,
): Promise<'WAITLISTED' | 'OFFERED' | undefined> => {
  try {
    const { body } = await clients.person(way.participantId).get<{
      status: 'WAITLISTED' | 'OFFERED';
    }>(`${TRAINING}/enrollments/${enrollmentId}/waitlist`);
    return body.status;
  } catch (error) {
    if (error instanceof RequestRefused && error.status === 404) return undefined;
    throw error;
  }
};
