import { Module } from '@nestjs/common';
import { CaseController } from './aftercare-case/api/case.controller.js';
import { ContactAttemptController } from './aftercare-case/api/contact-attempt.controller.js';
import { FollowUpController } from './aftercare-case/api/follow-up.controller.js';
import { NoteController } from './aftercare-case/api/note.controller.js';
import { SealedNotes } from './aftercare-case/api/sealed-notes.js';
import { VisibleCases } from './aftercare-case/api/visible-cases.queries.js';
import { WorkListController } from './aftercare-case/api/work-list.controller.js';
import { AftercareCards } from './aftercare-case/read-model/aftercare-cards.queries.js';

@Module({
  controllers: [
    WorkListController,
    CaseController,
    ContactAttemptController,
    FollowUpController,
    NoteController,
  ],
  providers: [AftercareCards, VisibleCases, SealedNotes],
})
export class AppModule {}
