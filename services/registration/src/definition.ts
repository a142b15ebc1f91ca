import { registrationEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { duplicateReviewCard } from './duplicate-review/read-model/duplicate-review-card.projection.js';
import { ParticipantCard1764000002000 } from './migrations/0002-participant-card.migration.js';
import { HomeCampus1764000003000 } from './migrations/0003-home-campus.migration.js';
import { DuplicateReviewCard1764000010000 } from './migrations/0010-duplicate-review-card.migration.js';
import { participants } from './participant/participants.js';
import { participantCard } from './participant/read-model/participant-card.projection.js';
import { onOwnEvents } from './participation/reactions/registration.reactions.js';
import { campus } from './participation/read-model/campus.projection.js';
import { catchment } from './participation/read-model/catchment.projection.js';
import { registrationPolicies } from './policies.js';
import { registrationProblems } from './problems.js';

/** Who the participants are, what they consent to, whether they may enter, and their episodes in the academy. */
export const registration = withTasks({
  name: 'registration',
  module: AppModule,
  events: registrationEvents,
  migrations: [
    ParticipantCard1764000002000,
    HomeCampus1764000003000,
    DuplicateReviewCard1764000010000,
  ],
  readModels: [participantCard, duplicateReviewCard],
  followed: [campus, catchment],
  ownReactions: onOwnEvents,
  timed: (streams) => [withTimers(participants, streams)],
  policies: registrationPolicies,
  problems: registrationProblems,
});
