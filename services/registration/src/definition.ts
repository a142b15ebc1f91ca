import { registrationEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { ParticipantCard1764000002000 } from './migrations/0002-participant-card.migration.js';
import { HomeCampus1764000003000 } from './migrations/0003-home-campus.migration.js';
import { Notification1764000020000 } from './migrations/0020-notification.migration.js';
import { ReferenceGateway } from './notification/gateway/reference-gateway.js';
import { notifications } from './notification/notifications.js';
import { onOwnNotifications } from './notification/reactions/notification.reactions.js';
import { toldOfOthers, toldOfOwn } from './notification/reactions/tellings.js';
import { notificationCard } from './notification/read-model/notification-card.projection.js';
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
  migrations: [ParticipantCard1764000002000, HomeCampus1764000003000, Notification1764000020000],
  readModels: [participantCard, notificationCard],
  followed: [campus, catchment],
  ownReactions: (tools) => [...onOwnEvents(tools), ...toldOfOwn(tools), ...sending(tools)],
  reactions: toldOfOthers,
  timed: (streams) => [withTimers(notifications, streams)],
  policies: registrationPolicies,
  problems: registrationProblems,
});
