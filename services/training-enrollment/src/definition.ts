import { trainingEnrollmentEvents } from '@academy/contracts';
import { withTimers } from '@academy/event-store';
import { withTasks } from '@academy/platform';
import { AppModule } from './app.module.js';
import { attendanceSheets } from './attendance-sheet/attendance-sheets.js';
import { onAttendance } from './attendance-sheet/reactions/attendance.reactions.js';
import { onLateCorrections } from './attendance-sheet/reactions/recheck.reactions.js';
import { appointmentTime } from './calendar/read-model/appointment-time.projection.js';
import { interviewTime } from './calendar/read-model/interview-time.projection.js';
import { onResults } from './certificate/reactions/certificate.reactions.js';
import { certificateCard } from './certificate/read-model/certificate-card.projection.js';
import { classRuns } from './class-run/class-runs.js';
import { onDisruptions } from './class-run/reactions/disruption.reactions.js';
import { onLostRooms } from './class-run/reactions/lost-room.reactions.js';
import { classRunCard } from './class-run/read-model/class-run-card.projection.js';
import { courseCard } from './course/read-model/course-card.projection.js';
import { onLostPlaces } from './enrollment/reactions/alternative.reactions.js';
import { onLeaving } from './enrollment/reactions/leaving.reactions.js';
import { onRunNews } from './enrollment/reactions/news.reactions.js';
import { onEndedPlaces, onPlacements } from './enrollment/reactions/placement.reactions.js';
import { onRebooked } from './enrollment/reactions/rebooked.reactions.js';
import { onCancelledRuns } from './enrollment/reactions/rebooking.reactions.js';
import { onLateResults } from './enrollment/reactions/results.reactions.js';
import { onOwnEvents } from './enrollment/reactions/seat.reactions.js';
import { enrollmentCard } from './enrollment/read-model/enrollment-card.projection.js';
import { onDuplicates } from './learner-record/reactions/duplicate.reactions.js';
import { onOtherServices } from './learner-record/reactions/learner-record.reactions.js';
import { onFirstDays } from './learner-record/reactions/no-show.reactions.js';
import { onWastedSeats } from './learner-record/reactions/strike.reactions.js';
import { learnerCampus } from './learner-record/read-model/learner-campus.projection.js';
import { learnerCard } from './learner-record/read-model/learner-card.projection.js';
import { learnerName } from './learner-record/read-model/learner-name.projection.js';
import { mergedAccount } from './learner-record/read-model/merged-account.projection.js';
import { Catalogue1764000002000 } from './migrations/0002-catalogue.migration.js';
import { Learners1764000003000 } from './migrations/0003-learners.migration.js';
import { Waitlist1764000009000 } from './migrations/0004-waitlist.migration.js';
import { EnrollmentLife1764000010000 } from './migrations/0005-enrollment-life.migration.js';
import { CourseDemand1764000011000 } from './migrations/0006-course-demand.migration.js';
import { ClassRunLife1764000012000 } from './migrations/0007-class-run-life.migration.js';
import { Meetings1764000071000 } from './migrations/0071-meetings.migration.js';
import { MergedAccounts1764000072000 } from './migrations/0072-merged-accounts.migration.js';
import { Disruptions1764000073000 } from './migrations/0073-disruptions.migration.js';
import { Certificates1764000080100 } from './migrations/0081-certificates.migration.js';
import { Strikes1764000080200 } from './migrations/0082-strikes.migration.js';
import { KnownRooms1764000080300 } from './migrations/0083-known-rooms.migration.js';
import { SessionsOfRuns1764000080400 } from './migrations/0084-sessions-of-runs.migration.js';
import { trainingPolicies } from './policies.js';
import { trainingProblems } from './problems.js';
import { knownRoom } from './room/read-model/known-room.projection.js';

/** What is taught where and when, who has a seat, and who completed what. */
export const trainingEnrollment = withTasks({
  name: 'training-enrollment',
  module: AppModule,
  events: trainingEnrollmentEvents,
  migrations: [
    Catalogue1764000002000,
    Learners1764000003000,
    Waitlist1764000009000,
    EnrollmentLife1764000010000,
    CourseDemand1764000011000,
    ClassRunLife1764000012000,
    Meetings1764000071000,
    MergedAccounts1764000072000,
    Disruptions1764000073000,
    Certificates1764000080100,
    Strikes1764000080200,
    KnownRooms1764000080300,
    SessionsOfRuns1764000080400,
  ],
  readModels: [courseCard, classRunCard, learnerCard, enrollmentCard, certificateCard],
  followed: [learnerCampus, learnerName, mergedAccount, appointmentTime, interviewTime, knownRoom],
  ownReactions: (tools) => [
    // Before the enrolments end and seats are offered, which closes what is opened here.
    ...onCancelledRuns(tools),
    ...onOwnEvents(tools),
    ...onLostPlaces(tools),
    ...onRebooked(tools),
    ...onAttendance(tools),
    ...onLateCorrections(tools),
    ...onEndedPlaces(tools),
    ...onRunNews(tools),
    ...onLateResults(tools),
    ...onResults(tools),
    ...onWastedSeats(tools),
    ...onFirstDays(tools),
  ],
  reactions: (tools) => [
    ...onOtherServices(),
    ...onDuplicates(tools),
    ...onLeaving(tools),
    ...onPlacements(tools),
    ...onDisruptions(tools),
    ...onLostRooms(tools),
  ],
  timed: (streams) => [withTimers(classRuns, streams), withTimers(attendanceSheets, streams)],
  policies: trainingPolicies,
  problems: trainingProblems,
});
