import {
  ClassRunScheduled,
  CounselingCaseOpened,
  ParticipantRegistered,
  ParticipationOpened,
} from '@academy/contracts';
import { readModel } from '@academy/event-store';
import type { ServiceDefinition } from '@academy/platform';
import { JourneyModule } from './app.module.js';
import { archive } from './archive/archive.js';
import { CampusActivity } from './campus-activity/read-model/campus-activity.entity.js';
import { campusActivity } from './campus-activity/read-model/campus-activity.projection.js';
import { journeyEvents } from './journey-event.js';
import { Archive1764000000002 } from './migrations/0002-archive.migration.js';
import { People1764000000003 } from './migrations/0003-people.migration.js';
import { ArchiveByPerson1764000004000 } from './migrations/0004-archive-by-person.migration.js';
import { Participations1764000005000 } from './migrations/0005-participations.migration.js';
import { Agency1764000006000 } from './migrations/0006-agency.migration.js';
import { WorkLists1764000007000 } from './migrations/0007-work-lists.migration.js';
import { ArchiveByRun1764000008000 } from './migrations/0008-archive-by-run.migration.js';
import { MergedAndErased1764000009000 } from './migrations/0009-merged-and-erased.migration.js';
import { ConsentToAgencies1764000010000 } from './migrations/0010-consent-to-agencies.migration.js';
import { WorkMatters1764000011000 } from './migrations/0011-work-matters.migration.js';
import { openParticipation } from './participation/read-model/open-participation.projection.js';
import { JourneyPerson } from './person/read-model/journey-person.entity.js';
import { journeyPerson } from './person/read-model/journey-person.projection.js';
import { journeyPolicies, journeyPolicyPublished } from './policies.js';
import { journeyProblems } from './problems.js';
import { workMatter } from './work-list/read-model/work-matter.projection.js';
import { workTask } from './work-list/read-model/work-task.projection.js';

/** The journey: archives every event of every service, and answers where people stand and how they came there. */
export const journey: ServiceDefinition = {
  name: 'journey',
  module: JourneyModule,
  events: [journeyPolicyPublished],
  migrations: [
    Archive1764000000002,
    People1764000000003,
    ArchiveByPerson1764000004000,
    Participations1764000005000,
    Agency1764000006000,
    WorkLists1764000007000,
    ArchiveByRun1764000008000,
    MergedAndErased1764000009000,
    ConsentToAgencies1764000010000,
    WorkMatters1764000011000,
  ],
  archive,
  policies: journeyPolicies,
  followed: (policies) => [
    openParticipation(policies),
    workTask,
    workMatter(policies),
    readModel({ projection: journeyPerson, entity: JourneyPerson, uses: journeyEvents }),
    readModel({
      projection: campusActivity,
      entity: CampusActivity,
      uses: [ParticipantRegistered, ParticipationOpened, CounselingCaseOpened, ClassRunScheduled],
    }),
  ],
  problems: journeyProblems,
};
