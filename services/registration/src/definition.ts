import { registrationEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { consentLedgers } from './consent-ledger/consent-ledgers.js';
import { dataRequests } from './data-request/data-requests.js';
import { onAccountEvents } from './data-request/reactions/account.reactions.js';
import { onErasure } from './data-request/reactions/erasure.reactions.js';
import { dataRequestCard } from './data-request/read-model/data-request-card.projection.js';
import { duplicateReviewCard } from './duplicate-review/read-model/duplicate-review-card.projection.js';
import { eligibilityReviews } from './eligibility-review/eligibility-reviews.js';
import { onEligibility } from './eligibility-review/reactions/registration.reactions.js';
import { eligibilityReviewCard } from './eligibility-review/read-model/eligibility-review-card.projection.js';
import { ParticipantCard1764000002000 } from './migrations/0002-participant-card.migration.js';
import { HomeCampus1764000003000 } from './migrations/0003-home-campus.migration.js';
import { DuplicateReviewCard1764000010000 } from './migrations/0010-duplicate-review-card.migration.js';
import { DataRequestCard1764000011000 } from './migrations/0011-data-request-card.migration.js';
import { Participations1764000020000 } from './migrations/0020-participations.migration.js';
import { EligibilityReviews1764000021000 } from './migrations/0021-eligibility-reviews.migration.js';
import { TalentProfiles1764000022000 } from './migrations/0022-talent-profiles.migration.js';
import { Notification1764000030000 } from './migrations/0030-notification.migration.js';
import { ParticipantCardSuspended1764000040000 } from './migrations/0040-participant-card-suspended.migration.js';
import { InterviewTime1764000041000 } from './migrations/0041-interview-time.migration.js';
import { ReferenceGateway } from './notification/gateway/reference-gateway.js';
import { notifications } from './notification/notifications.js';
import { onOwnNotifications } from './notification/reactions/notification.reactions.js';
import { remindersOfOthers, remindersOfOwn } from './notification/reactions/reminders.js';
import { toldOfOthers, toldOfOwn } from './notification/reactions/tellings.js';
import { interviewTime } from './notification/read-model/interview-time.projection.js';
import { notificationCard } from './notification/read-model/notification-card.projection.js';
import { participants } from './participant/participants.js';
import { participantCard } from './participant/read-model/participant-card.projection.js';
import { participations } from './participation/participations.js';
import { onOwnEvents } from './participation/reactions/registration.reactions.js';
import { onOtherServices } from './participation/reactions/services.reactions.js';
import { campus } from './participation/read-model/campus.projection.js';
import { catchment } from './participation/read-model/catchment.projection.js';
import { classEnd } from './participation/read-model/class-end.projection.js';
import { participationCard } from './participation/read-model/participation-card.projection.js';
import { registrationPolicies } from './policies.js';
import { registrationProblems } from './problems.js';
import { onProfileGrounds } from './talent-profile/reactions/registration.reactions.js';
import { talentProfileCard } from './talent-profile/read-model/talent-profile-card.projection.js';
import { talentProfiles } from './talent-profile/talent-profiles.js';

/** Where messages go until the Foundation names its gateway. */
const sending = onOwnNotifications(new ReferenceGateway());

/** Who the participants are, what they consent to, whether they may enter, and their episodes in the academy. */
export const registration = withTasks({
  name: 'registration',
  module: AppModule,
  events: registrationEvents,
  migrations: [
    ParticipantCard1764000002000,
    HomeCampus1764000003000,
    DuplicateReviewCard1764000010000,
    DataRequestCard1764000011000,
    Participations1764000020000,
    EligibilityReviews1764000021000,
    TalentProfiles1764000022000,
    Notification1764000030000,
    ParticipantCardSuspended1764000040000,
    InterviewTime1764000041000,
  ],
  readModels: [
    ...[participantCard, participationCard, eligibilityReviewCard, talentProfileCard],
    ...[duplicateReviewCard, dataRequestCard, notificationCard],
  ],
  followed: [campus, catchment, classEnd, interviewTime],
  ownReactions: (tools) => [
    ...onOwnEvents(tools),
    ...onEligibility(tools),
    ...onProfileGrounds(tools),
    ...onAccountEvents(tools),
    ...onErasure(tools),
    ...toldOfOwn(tools),
    ...remindersOfOwn(tools),
    ...sending(tools),
  ],
  reactions: (tools) => [
    ...onOtherServices(tools),
    ...toldOfOthers(tools),
    ...remindersOfOthers(tools),
  ],
  timed: (streams) => [
    withTimers(participants, streams),
    withTimers(consentLedgers, streams),
    withTimers(dataRequests, streams),
    withTimers(participations, streams),
    withTimers(eligibilityReviews, streams),
    withTimers(talentProfiles, streams),
    withTimers(notifications, streams),
  ],
  policies: registrationPolicies,
  problems: registrationProblems,
});
