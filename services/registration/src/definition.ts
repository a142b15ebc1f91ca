import { registrationEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { consentLedgers } from './consent-ledger/consent-ledgers.js';
import { dataRequests } from './data-request/data-requests.js';
import { onAccountEvents } from './data-request/reactions/account.reactions.js';
import { dataRequestCard } from './data-request/read-model/data-request-card.projection.js';
import { duplicateReviewCard } from './duplicate-review/read-model/duplicate-review-card.projection.js';
import { ParticipantCard1764000002000 } from './migrations/0002-participant-card.migration.js';
import { HomeCampus1764000003000 } from './migrations/0003-home-campus.migration.js';
import { DuplicateReviewCard1764000010000 } from './migrations/0010-duplicate-review-card.migration.js';
import { DataRequestCard1764000011000 } from './migrations/0011-data-request-card.migration.js';
import { Notification1764000020000 } from './migrations/0020-notification.migration.js';
import { ReferenceGateway } from './notification/gateway/reference-gateway.js';
import { notifications } from './notification/notifications.js';
import { onOwnNotifications } from './notification/reactions/notification.reactions.js';
import { toldOfOthers, toldOfOwn } from './notification/reactions/tellings.js';
import { notificationCard } from './notification/read-model/notification-card.projection.js';
import { participants } from './participant/participants.js';
import { participantCard } from './participant/read-model/participant-card.projection.js';
import { onOwnEvents } from './participation/reactions/registration.reactions.js';
import { campus } from './participation/read-model/campus.projection.js';
import { catchment } from './participation/read-model/catchment.projection.js';
import { registrationPolicies } from './policies.js';
import { registrationProblems } from './problems.js';

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
    Notification1764000020000,
  ],
  readModels: [participantCard, duplicateReviewCard, dataRequestCard, notificationCard],
  followed: [campus, catchment],
  ownReactions: (tools) => [
    ...onOwnEvents(tools),
    ...onAccountEvents(tools),
    ...toldOfOwn(tools),
    ...sending(tools),
  ],
  reactions: toldOfOthers,
  timed: (streams) => [
    withTimers(participants, streams),
    withTimers(consentLedgers, streams),
    withTimers(dataRequests, streams),
    withTimers(notifications, streams),
  ],
  policies: registrationPolicies,
  problems: registrationProblems,
});
