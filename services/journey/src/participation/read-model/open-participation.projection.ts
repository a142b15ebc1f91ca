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
  ParticipationOpened,
  ParticipationPaused,
  ParticipationReopened,
  ParticipationResumed,
  PlacementConfirmed,
  PlacementEnded,
  PlacementNotStarted,
  PlacementStarted,
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
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { aftercareCases } from '../cases/aftercare.js';
import { counselingCases } from '../cases/counseling.js';
import { matchingCases } from '../cases/matching.js';
import { registrationCases } from '../cases/registration.js';
import { trainingCases } from '../cases/training-enrollment.js';
import { OpenParticipation } from './open-participation.entity.js';

const uses = [
  ...([HomeCampusChanged, ParticipationExited] as const),
  ...([ParticipationExitProposalWithdrawn, ParticipationExitProposed] as const),
  ...([ParticipationOpened, ParticipationPaused, ParticipationReopened] as const),
  ...([ParticipationResumed] as const),
  ...([AppointmentBooked, AppointmentCancelled, AppointmentCompleted] as const),
  ...([AppointmentNoShowRecorded, AppointmentRescheduled, ConsultantAssigned] as const),
  ...([ConsultantReassigned, HandoverAccepted, ReadinessLevelConfirmed] as const),
  ...([TrackRecommended] as const),
  ...([BasicEducationCompleted, EnrollmentCancelled, EnrollmentCompleted] as const),
  ...([EnrollmentConfirmed, EnrollmentDismissed, EnrollmentNotCompleted] as const),
  ...([EnrollmentRejected, EnrollmentWithdrawn] as const),
  ...([EmployerResponded, JobOfferAccepted, JobOfferDeclined, JobOfferExpired] as const),
  ...([JobOfferExtended, PlacementConfirmed, PlacementEnded] as const),
  ...([PlacementNotStarted, PlacementStarted, ReferralConsented] as const),
  ...([ReferralDeclined, ReferralExpired, ReferralProposed, ReferralSent] as const),
  ...([ReferralWithdrawn] as const),
  ...([AftercareClosed, AftercareOpened, EarlySeparationDetected] as const),
  ...([FollowUpCompleted, FollowUpMissed] as const),
] as const;
type Used = EventOf<(typeof uses)[number]>;

/** Folded in causal order, so that the last event says whose turn it is. */
export const openParticipationProjection: Projection<Used, OpenParticipation, EventMeta> = {
  name: 'open_participation',
  kind: 'keyed',
  keyOf: (_, { participantId }) => participantId ?? undefined,
  cases: {
    ...registrationCases,
    ...counselingCases,
    ...trainingCases,
    ...matchingCases,
    ...aftercareCases,
  },
};

/** Every person's latest participation, from all services. */
export const openParticipation = readModel<Used, OpenParticipation>({
  projection: openParticipationProjection,
  entity: OpenParticipation,
  uses,
});
