import {
  AftercareOpened,
  BasicEducationCompleted,
  ConsultantAssigned,
  EnrollmentCancelled,
  EnrollmentCompleted,
  EnrollmentConfirmed,
  EnrollmentNotCompleted,
  FollowUpCompleted,
  ParticipationOpened,
  PlacementConfirmed,
  PlacementStarted,
  ReadinessLevelConfirmed,
  ReferralConsented,
  ReferralDeclined,
  ReferralProposed,
  ReferralSent,
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
  ...([
    ParticipationOpened,
    ConsultantAssigned,
    ReadinessLevelConfirmed,
    TrackRecommended,
  ] as const),
  ...([EnrollmentConfirmed, EnrollmentCancelled, EnrollmentCompleted] as const),
  ...([EnrollmentNotCompleted, BasicEducationCompleted] as const),
  ...([ReferralProposed, ReferralConsented, ReferralDeclined, ReferralSent] as const),
  ...([PlacementConfirmed, PlacementStarted, AftercareOpened, FollowUpCompleted] as const),
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
