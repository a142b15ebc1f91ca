import {
  AttendanceRiskRaised,
  EarlyEmploymentRecognized,
  EnrollmentApplied,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentNotCompleted,
  EnrollmentRejected,
  EnrollmentResultRevised,
  EnrollmentScreened,
  EnrollmentSeatOffered,
  EnrollmentSelected,
  EnrollmentTimesChanged,
  EnrollmentTransferred,
  EnrollmentWithdrawn,
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
        rank: null,
        confirmBy: null,
        atRisk: false,
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
    EnrollmentScreened: () => learn({ status: 'SCREENING' }),
    EnrollmentSelected: ({ data: { rank, confirmBy } }) =>
      learn({ status: 'SELECTED', rank, confirmBy }),
    EnrollmentRejected: ({ data: { reasonCodes, rejectedAt } }) =>
      learn({
        status: 'REJECTED',
        cancelledOn: civilDateOf(rejectedAt),
        cancellationReason: reasonCodes.join(','),
      }),
    EnrollmentTransferred: ({ data: { reasonCode, transferredAt } }) =>
      learn({
        status: 'TRANSFERRED',
        cancelledOn: civilDateOf(transferredAt),
        cancellationReason: reasonCode,
      }),
    AttendanceRiskRaised: () => learn({ atRisk: true }),
    EnrollmentTimesChanged: ({ data: { startsOn } }) => {
      return (card, meta) => learn(card?.startsOn ? { startsOn } : {})(card, meta);
    },
    EnrollmentSeatOffered: ({ data: { answerBy } }) => learn({ confirmBy: answerBy }),
    EnrollmentWithdrawn: ({ data: { hoursAttended, withdrawnAt } }) =>
      learn({ status: 'WITHDRAWN', hoursAttended, endedOn: civilDateOf(withdrawnAt) }),
    EnrollmentDismissed: ({ data: { dismissedAt } }) =>
      learn({ status: 'DISMISSED', endedOn: civilDateOf(dismissedAt) }),
    EarlyEmploymentRecognized: ({ data: { hoursAttended, recognizedAt } }) =>
      learn({ status: 'EARLY_EMPLOYED', hoursAttended, endedOn: civilDateOf(recognizedAt) }),
    EnrollmentResultRevised: ({ data: { to } }) => learn({ status: to, failedRules: [] }),
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
    EnrollmentScreened,
    EnrollmentSelected,
    EnrollmentRejected,
    EnrollmentTransferred,
    AttendanceRiskRaised,
    EnrollmentTimesChanged,
    EnrollmentSeatOffered,
    EnrollmentWithdrawn,
    EnrollmentDismissed,
    EarlyEmploymentRecognized,
    EnrollmentResultRevised,
  ],
});
