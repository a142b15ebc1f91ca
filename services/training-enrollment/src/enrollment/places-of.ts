import type { Streams } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import type { OtherPlace } from './domain/other-commitments.js';
import { enrollments } from './enrollments.js';

/** Reads the state of streams: at this moment, or so that a transaction fails when one of them changes before. */
export interface Reader {
  load<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
  ): Promise<S>;
}

/** Reads streams as they are at this moment. */
export const readerOf = (streams: Streams): Reader => ({
  load: async (category, id) => (await streams.load(category, id)).state,
});

/**
 * The places that a person has in other classes than that of an enrolment, with the plans of these. Within a transaction two
 * confirmations at the same moment cannot miss each other: each fails when the other enrolment has changed (TRN-5, TRN-6).
 */
export const placesOf = async (
  reader: Reader,
  { participantId, enrollmentId }: { participantId: string; enrollmentId: string },
): Promise<OtherPlace[]> => {
  const { admissions } = await reader.load(learnerRecords, participantId);
  const places: OtherPlace[] = [];
  for (const admission of admissions) {
    if (admission.enrollmentId === enrollmentId) continue;
    const { status } = await reader.load(enrollments, admission.enrollmentId);
    if (status !== 'confirmed') continue;
    const { classType, startsOn, endsOn, sessions } = scheduled(
      await reader.load(classRuns, admission.runId),
    );
    places.push({ classType, startsOn, endsOn, sessions });
  }
  return places;
};
