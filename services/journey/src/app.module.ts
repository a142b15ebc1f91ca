import { Module } from '@nestjs/common';
import { CampusActivityController } from './campus-activity/api/campus-activity.controller.js';
import { CampusActivityQueries } from './campus-activity/read-model/campus-activity.queries.js';
import { FunnelController } from './funnel/api/funnel.controller.js';
import { FunnelQueries } from './funnel/funnel.queries.js';
import { OpenParticipationsController } from './participation/api/open-participations.controller.js';
import { PseudonymousParticipationsController } from './participation/api/pseudonymous-participations.controller.js';
import { OpenParticipations } from './participation/read-model/open-participations.queries.js';
import { PersonController } from './person/api/person.controller.js';
import { PeopleInReach } from './person/people-in-reach.js';
import { PersonQueries } from './person/read-model/person.queries.js';
import { PseudonymousEventsController } from './replay/api/pseudonymous-events.controller.js';
import { Replays } from './replay/replay.queries.js';
import { TimelineController } from './timeline/api/timeline.controller.js';
import { TimelineQueries } from './timeline/timeline.queries.js';
import { WorkListsController } from './work-list/api/work-lists.controller.js';
import { WorkQueries } from './work-list/work-lists.queries.js';

/** The journey's edge: what it answers. */
@Module({
  controllers: [
    TimelineController,
    PersonController,
    FunnelController,
    CampusActivityController,
    OpenParticipationsController,
    PseudonymousParticipationsController,
    PseudonymousEventsController,
    WorkListsController,
  ],
  providers: [
    TimelineQueries,
    PersonQueries,
    PeopleInReach,
    FunnelQueries,
    CampusActivityQueries,
    OpenParticipations,
    WorkQueries,
    Replays,
  ],
})
export class JourneyModule {}
