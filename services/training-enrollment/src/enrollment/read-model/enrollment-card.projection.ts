import {
  EnrollmentApplied,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { civilDateOf, type Projection } from '@academy/kernel';
import type { EnrollmentEvent } from '../domain/events.js';
import { EnrollmentCard } from './enrollment-card.entity.js';

type Change = (card: EnrollmentCard | undefined, meta: EventMeta) => EnrollmentCard | null;

const learn =
  (facts: Partial<EnrollmentCard>): Change =>
  (card, { streamVersion }) =>
    card ? { ...card, ...facts, version: streamVersion } : null;

const settle = (
  { attendanceRate, score }: EnrollmentCompleted['data'] | EnrollmentNotCompleted['data'],
  result: Pick<EnrollmentCard, 'status' | 'failedRules' | 'endedOn'>,
): Change => learn({ ...result, ...attendanceRate, score: score ?? null });

const enrollmentCardProjection: Projection<EnrollmentEvent, EnrollmentCard, EventMeta> = {
  name: 'enrollment_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.enrollmentId,
  cases: {
    EnrollmentApplied:
      ({ data }) =>
      (_, { streamVersion }) => ({
        enrollmentId: data.enrollmentId,
        participantId: data.participantId,
        participationId: data.participationId,
        runId: data.runId,
        courseId: data.courseId,
        classType: data.classType,
        status: 'APPLIED',
        appliedAt: data.appliedAt,
        startsOn: null,
        cancelledOn: null,
        cancellationReason: null,
        endedOn: null,
        hoursAttended: null,
        hoursHeld: null,
        score: null,
        failedRules: [],
        version: streamVersion,
      }),
    EnrollmentConfirmed: ({ data: { startsOn } }) => learn({ status: 'CONFIRMED', startsOn }),
    EnrollmentCancelled: ({ data: { cancelledAt, reasonCode } }) =>
      learn({
        status: 'CANCELLED',
        cancelledOn: civilDateOf(cancelledAt),
        cancellationReason: reasonCode,
      }),
    EnrollmentCompleted: ({ data }) =>
      settle(data, { status: 'COMPLETED', failedRules: [], endedOn: data.completedOn }),
    EnrollmentNotCompleted: ({ data }) => {
      const { failedRules, endedOn } = data;
      return settle(data, { status: 'NOT_COMPLETED', failedRules, endedOn });
    },
  },
};

/** Enrolments with their results. */
export const enrollmentCard = readModel<EnrollmentEvent, EnrollmentCard>({
  projection: enrollmentCardProjection,
  entity: EnrollmentCard,
  uses: [
    EnrollmentApplied,
    EnrollmentConfirmed,
    EnrollmentCancelled,
    EnrollmentCompleted,
    EnrollmentNotCompleted,
  ],
});
