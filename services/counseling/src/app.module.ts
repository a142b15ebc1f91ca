import { SealedNotes } from '@academy/platform';
import { Module } from '@nestjs/common';
import { AppointmentController } from './agenda/api/appointment.controller.js';
import { AttendanceController } from './agenda/api/attendance.controller.js';
import { AppointmentCards } from './agenda/read-model/appointment-cards.queries.js';
import { AssessmentController } from './career-assessment/api/assessment.controller.js';
import { ScoringController } from './career-assessment/api/scoring.controller.js';
import { VisibleAssessments } from './career-assessment/api/visible-assessments.queries.js';
import { NoteKeeping } from './case-note/api/note-keeping.js';
import { NoteReadingController } from './case-note/api/note-reading.controller.js';
import { NoteController } from './case-note/api/note.controller.js';
import { ReadableNotes } from './case-note/api/readable-notes.queries.js';
import { CaseNoteCards } from './case-note/read-model/case-note-cards.queries.js';
import { CaseloadController } from './consultant-caseload/api/caseload.controller.js';
import { AssignmentController } from './counseling-case/api/assignment.controller.js';
import { CaseController } from './counseling-case/api/case.controller.js';
import { ClosingController } from './counseling-case/api/closing.controller.js';
import { HandoverController } from './counseling-case/api/handover.controller.js';
import { ProposalController } from './counseling-case/api/proposal.controller.js';
import { ReadinessController } from './counseling-case/api/readiness.controller.js';
import { RecommendationController } from './counseling-case/api/recommendation.controller.js';
import { ReferralController } from './counseling-case/api/referral.controller.js';
import { VisibleCases } from './counseling-case/api/visible-cases.queries.js';
import { CaseCards } from './counseling-case/read-model/case-cards.queries.js';
import { KnownConsultants } from './counseling-case/read-model/known-consultants.queries.js';
import { ActivityController } from './employment-plan/api/activity.controller.js';
import { PlanController } from './employment-plan/api/plan.controller.js';
import { StaffKnown } from './staff/read-model/known-staff.queries.js';

@Module({
  controllers: [
    CaseController,
    AssignmentController,
    ReadinessController,
    RecommendationController,
    ProposalController,
    HandoverController,
    ClosingController,
    CaseloadController,
    AppointmentController,
    AttendanceController,
    AssessmentController,
    ScoringController,
    PlanController,
    ActivityController,
    ReferralController,
    NoteController,
    NoteReadingController,
  ],
  providers: [
    CaseCards,
    VisibleCases,
    KnownConsultants,
    StaffKnown,
    AppointmentCards,
    VisibleAssessments,
    CaseNoteCards,
    NoteKeeping,
    ReadableNotes,
    SealedNotes,
  ],
})
export class AppModule {}
