import { Module } from '@nestjs/common';
import { AttendanceResultController } from './attendance-sheet/api/attendance-result.controller.js';
import { AttendanceController } from './attendance-sheet/api/attendance.controller.js';
import { Meetings } from './calendar/read-model/meetings.queries.js';
import { CertificateController } from './certificate/api/certificate.controller.js';
import { HolderNames } from './certificate/api/holder-names.js';
import { LearnerCertificatesController } from './certificate/api/learner-certificates.controller.js';
import { VerificationLimit } from './certificate/api/verification-limit.js';
import { VerificationController } from './certificate/api/verification.controller.js';
import { CertificateCards } from './certificate/read-model/certificate-cards.queries.js';
import { ClassRunChangesController } from './class-run/api/class-run-changes.controller.js';
import { ClassRunLifeController } from './class-run/api/class-run-life.controller.js';
import { ClassRunController } from './class-run/api/class-run.controller.js';
import { PlannedRuns } from './class-run/api/planned-runs.js';
import { WaitlistController } from './class-run/api/waitlist.controller.js';
import { ClassRunCards } from './class-run/read-model/class-run-cards.queries.js';
import { CourseCommandsController } from './course/api/course-commands.controller.js';
import { CourseController } from './course/api/course.controller.js';
import { CourseCards } from './course/read-model/course-cards.queries.js';
import { AlternativesController } from './enrollment/api/alternatives.controller.js';
import { ApplicantsController } from './enrollment/api/applicants.controller.js';
import { ApplicationController } from './enrollment/api/application.controller.js';
import { CompletionController } from './enrollment/api/completion.controller.js';
import { ConfirmationController } from './enrollment/api/confirmation.controller.js';
import { EndingController } from './enrollment/api/ending.controller.js';
import { EnrollmentController } from './enrollment/api/enrollment.controller.js';
import { SelectionController } from './enrollment/api/selection.controller.js';
import { VisibleEnrollments } from './enrollment/api/visible-enrollments.queries.js';
import { WaitlistAnswerController } from './enrollment/api/waitlist-answer.controller.js';
import { EnrollmentCards } from './enrollment/read-model/enrollment-cards.queries.js';
import { BasicEducationController } from './learner-record/api/basic-education.controller.js';
import { LearnerController } from './learner-record/api/learner.controller.js';
import { StrikesController } from './learner-record/api/strikes.controller.js';
import { VisibleLearners } from './learner-record/api/visible-learners.queries.js';
import { LearnerCards } from './learner-record/read-model/learner-cards.queries.js';
import { RoomConflictsController } from './room/api/room-conflicts.controller.js';
import { KnownRooms } from './room/read-model/known-rooms.queries.js';

@Module({
  controllers: [
    CourseCommandsController,
    CourseController,
    ClassRunController,
    ClassRunLifeController,
    ClassRunChangesController,
    WaitlistController,
    ApplicationController,
    WaitlistAnswerController,
    SelectionController,
    EndingController,
    ApplicantsController,
    EnrollmentController,
    ConfirmationController,
    CompletionController,
    AttendanceController,
    AttendanceResultController,
    LearnerController,
    BasicEducationController,
    CertificateController,
    LearnerCertificatesController,
    VerificationController,
    StrikesController,
    RoomConflictsController,
    AlternativesController,
  ],
  providers: [
    CourseCards,
    ClassRunCards,
    PlannedRuns,
    EnrollmentCards,
    LearnerCards,
    VisibleEnrollments,
    VisibleLearners,
    Meetings,
    CertificateCards,
    HolderNames,
    VerificationLimit,
    KnownRooms,
  ],
})
export class AppModule {}
