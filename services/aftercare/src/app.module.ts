import { SealedNotes } from '@academy/platform';
import { Module } from '@nestjs/common';
import { CaseController } from './aftercare-case/api/case.controller.js';
import { CheckpointController } from './aftercare-case/api/checkpoint.controller.js';
import { ContactAttemptController } from './aftercare-case/api/contact-attempt.controller.js';
import { EndingController } from './aftercare-case/api/ending.controller.js';
import { FollowUpController } from './aftercare-case/api/follow-up.controller.js';
import { NoteController } from './aftercare-case/api/note.controller.js';
import { RetentionController } from './aftercare-case/api/retention.controller.js';
import { SupportController } from './aftercare-case/api/support.controller.js';
import { VisibleCases } from './aftercare-case/api/visible-cases.queries.js';
import { WorkListController } from './aftercare-case/api/work-list.controller.js';
import { AftercareCards } from './aftercare-case/read-model/aftercare-cards.queries.js';
import { Retention } from './aftercare-case/read-model/retention.queries.js';
import { DescriptionController } from './workplace-issue/api/description.controller.js';
import { IssueReportController } from './workplace-issue/api/issue-report.controller.js';
import { VisibleIssues } from './workplace-issue/api/visible-issues.queries.js';
import { WorkplaceIssueController } from './workplace-issue/api/workplace-issue.controller.js';
import { WorkplaceIssueCards } from './workplace-issue/read-model/workplace-issues.queries.js';

@Module({
  controllers: [
    WorkListController,
    CaseController,
    ContactAttemptController,
    FollowUpController,
    NoteController,
    CheckpointController,
    RetentionController,
    EndingController,
    SupportController,
    IssueReportController,
    WorkplaceIssueController,
    DescriptionController,
  ],
  providers: [
    AftercareCards,
    Retention,
    VisibleCases,
    SealedNotes,
    WorkplaceIssueCards,
    VisibleIssues,
  ],
})
export class AppModule {}
