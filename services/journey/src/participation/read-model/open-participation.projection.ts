import {
  AftercareClosed,
  AftercareOpened,
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  BasicEducationCompleted,
  ConsultantAssigned,
  ConsultantReassigned,
  EarlySeparationDetected,
  EmployerResponded,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentDismissed,
  EnrollmentNotCompleted,
  EnrollmentRejected,
  EnrollmentSeatOffered,
  EnrollmentSelected,
  EnrollmentWithdrawn,
  FollowUpCompleted,
  FollowUpMissed,
  HandoverAccepted,
  HomeCampusChanged,
  JobOfferAccepted,
  JobOfferDeclined,
  JobOfferExpired,
  JobOfferExtended,
  ParticipationExitProposalWithdrawn,
  ParticipationExitProposed,
  ParticipationExited,
  ParticipationHandedOver,
  ParticipationOpened,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
  ParticipationTakenOver,
  PlacementConfirmed,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStarted,
  PlanReviewed,
  ReadinessLevelConfirmed,
  ReferralConsented,
  ReferralDeclined,
  ReferralExpired,
  ReferralProposed,
  ReferralSent,
  ReferralWithdrawn,
  TrackRecommended,
  type EventOf,
} from '@academy/contracts';
import { readModel, type EventMeta, type ReadModel } from '@academy/event-store';
import type { Cases, Projection } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { casesByDay } from '../../cases-by-day.js';
import { serviceLevelsOn } from '../../policies.js';
import { aftercareCases } from '../cases/aftercare.js';
import { counselingCases } from '../cases/counseling.js';
import { matchingCases } from '../cases/matching.js';
import { registrationCases } from '../cases/registration.js';
import { trainingCases } from '../cases/training-enrollment.js';
import type { Change } from '../cases/turn.js';
import { OpenParticipation } from './open-participation.entity.js';

const uses = [
  ...([HomeCampusChanged, ParticipationExited] as const),
  ...([ParticipationExitProposalWithdrawn, ParticipationExitProposed] as const),
  ...([ParticipationOpened, ParticipationPaused, ParticipationReopened] as const),
  ...([ParticipationResumed, ParticipationHandedOver, ParticipationTakenOver] as const),
  ...([AppointmentBooked, AppointmentCancelled, AppointmentCompleted] as const),
  ...([AppointmentNoShowRecorded, AppointmentRescheduled, ConsultantAssigned] as const),
  ...([ConsultantReassigned, HandoverAccepted, PlanReviewed, ReadinessLevelConfirmed] as const),
  ...([TrackRecommended] as const),
  ...([BasicEducationCompleted, EnrollmentCancelled, EnrollmentCompleted] as const),
  ...([EnrollmentConfirmed, EnrollmentDismissed, EnrollmentNotCompleted] as const),
  ...([EnrollmentRejected, EnrollmentSeatOffered, EnrollmentSelected] as const),
  ...([EnrollmentWithdrawn] as const),
  ...([EmployerResponded, JobOfferAccepted, JobOfferDeclined, JobOfferExpired] as const),
  ...([JobOfferExtended, PlacementConfirmed, PlacementEnded] as const),
  ...([PlacementNotStarted, PlacementStarted, ReferralConsented] as const),
  ...([ReferralDeclined, ReferralExpired, ReferralProposed, ReferralSent] as const),
  ...([ReferralWithdrawn] as const),
  ...([AftercareClosed, AftercareOpened, EarlySeparationDetected] as const),
  ...([FollowUpCompleted, FollowUpMissed] as const),
] as const;
type Used = EventOf<(typeof uses)[number]>;

const cases: Cases<Used, Change> = {
  ...registrationCases,
  ...counselingCases,
  ...trainingCases,
  ...matchingCases,
  ...aftercareCases,
};

type Folded = Projection<Used, OpenParticipation, EventMeta>;

/** Folded in causal order, so that the last event says whose turn it is. */
export const openParticipationProjection = (policies: PolicyBook): Folded => ({
  name: 'open_participation',
  kind: 'keyed',
  keyOf: (_, { participantId }) => participantId ?? undefined,
  cases: casesByDay(cases, (today) => serviceLevelsOn(policies, today)),
});

/** Every person's latest participation, from all services. */
export const openParticipation = (policies: PolicyBook): ReadModel =>
  readModel<Used, OpenParticipation>({
    projection: openParticipationProjection(policies),
    entity: OpenParticipation,
    uses,
  });
