import { campusDirectoryEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { campus } from './campus/read-model/campus.projection.js';
import { catchmentPlan } from './catchment-plan/read-model/catchment-plan.projection.js';
import { consultantDays } from './consultant-day/consultant-days.js';
import { onAbsence } from './consultant-day/reactions/absence.reactions.js';
import {
  onAppointments,
  onRefusedSlots,
} from './consultant-day/reactions/appointment.reactions.js';
import { consultantDayCard } from './consultant-day/read-model/consultant-day-card.projection.js';
import { Campus1764000002000 } from './migrations/0002-campus.migration.js';
import { CatchmentPlan1764000003000 } from './migrations/0003-catchment-plan.migration.js';
import { CampusPhases1764000009000 } from './migrations/0009-campus-phases.migration.js';
import { Staff1764000010000 } from './migrations/0010-staff.migration.js';
import { Slots1764000011000 } from './migrations/0011-slots.migration.js';
import { Rooms1764000012000 } from './migrations/0012-rooms.migration.js';
import { SitePlans1764000013000 } from './migrations/0013-site-plans.migration.js';
import { ClassRunSessions1764000014000 } from './migrations/0014-class-run-sessions.migration.js';
import { calendarCard } from './operating-calendar/read-model/calendar-card.projection.js';
import { directoryPolicies } from './policies.js';
import { campusDirectoryProblems } from './problems.js';
import { loadReferenceData } from './reference-data/load-reference-data.js';
import { onTraining } from './room-day/reactions/class-run.reactions.js';
import { onRoomAbsence } from './room-day/reactions/room-absence.reactions.js';
import { classRunSessions } from './room-day/read-model/class-run-sessions.projection.js';
import { roomDayCard } from './room-day/read-model/room-day-card.projection.js';
import { roomDays } from './room-day/room-days.js';
import { roomCard } from './room/read-model/room-card.projection.js';
import { resident } from './site-plan/read-model/resident.projection.js';
import { sitePlanCard } from './site-plan/read-model/site-plan-card.projection.js';
import { staffCard } from './staff-member/read-model/staff-card.projection.js';

/** Which sites there are, what each offers when, who works there, and which looks after which district. */
export const campusDirectory = withTasks({
  name: 'campus-directory',
  module: AppModule,
  events: campusDirectoryEvents,
  migrations: [
    Campus1764000002000,
    CatchmentPlan1764000003000,
    CampusPhases1764000009000,
    Staff1764000010000,
    Slots1764000011000,
    Rooms1764000012000,
    SitePlans1764000013000,
    ClassRunSessions1764000014000,
  ],
  readModels: [
    campus,
    catchmentPlan,
    staffCard,
    calendarCard,
    consultantDayCard,
    roomCard,
    roomDayCard,
    sitePlanCard,
  ],
  followed: [resident, classRunSessions],
  ownReactions: (tools) => [...onAbsence(tools), ...onRoomAbsence(tools), ...onRefusedSlots],
  reactions: (tools) => [...onTraining(tools), ...onAppointments(tools)],
  timed: (streams) => [withTimers(consultantDays, streams), withTimers(roomDays, streams)],
  policies: directoryPolicies,
  problems: campusDirectoryProblems,
  referenceData: loadReferenceData,
});
