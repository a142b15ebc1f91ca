import { Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { ConsentEvidence } from './consent-ledger/api/consent-evidence.js';
import { ConsentController } from './consent-ledger/api/consent.controller.js';
import { NoticeController } from './consent-ledger/api/notice.controller.js';
import { DataRequestAnswerController } from './data-request/api/data-request-answer.controller.js';
import { DataRequestController } from './data-request/api/data-request.controller.js';
import { ErasureCertificateController } from './data-request/api/erasure-certificate.controller.js';
import { ErasureController } from './data-request/api/erasure.controller.js';
import { DataRequestCards } from './data-request/read-model/data-request-cards.queries.js';
import { DuplicateReviewController } from './duplicate-review/api/duplicate-review.controller.js';
import { MergeController } from './duplicate-review/api/merge.controller.js';
import { DuplicateReviewCards } from './duplicate-review/read-model/duplicate-review-cards.queries.js';
import { EligibilityFacts } from './eligibility-review/api/eligibility-facts.queries.js';
import { EligibilityReviewController } from './eligibility-review/api/eligibility-review.controller.js';
import { NotificationController } from './notification/api/notification.controller.js';
import { ReceiptController } from './notification/api/receipt.controller.js';
import { NotificationCards } from './notification/read-model/notification-cards.queries.js';
import { ClearIdentityController } from './participant/api/clear-identity.controller.js';
import { CompletionController } from './participant/api/completion.controller.js';
import { ContactController } from './participant/api/contact.controller.js';
import { IdentityController } from './participant/api/identity.controller.js';
import { ParticipantController } from './participant/api/participant.controller.js';
import { RegistrationController } from './participant/api/registration.controller.js';
import { SealedContacts } from './participant/api/sealed-contacts.js';
import { SealedIdentities } from './participant/api/sealed-identities.js';
import { StandingController } from './participant/api/standing.controller.js';
import { VisibleParticipants } from './participant/api/visible-participants.queries.js';
import { ParticipantCards } from './participant/read-model/participant-card.queries.js';
import { HomeCampuses } from './participation/read-model/home-campuses.queries.js';
import { NoResidentNumbers } from './resident-number.pipe.js';
import { RetentionHoldController } from './retention-hold/api/retention-hold.controller.js';

@Module({
  controllers: [
    RegistrationController,
    IdentityController,
    CompletionController,
    ParticipantController,
    ClearIdentityController,
    ErasureController,
    ConsentController,
    NoticeController,
    EligibilityReviewController,
    DuplicateReviewController,
    MergeController,
    ContactController,
    StandingController,
    DataRequestController,
    DataRequestAnswerController,
    ErasureCertificateController,
    RetentionHoldController,
    ReceiptController,
    NotificationController,
  ],
  providers: [
    VisibleParticipants,
    SealedIdentities,
    ParticipantCards,
    ConsentEvidence,
    EligibilityFacts,
    HomeCampuses,
    DuplicateReviewCards,
    SealedContacts,
    DataRequestCards,
    { provide: APP_PIPE, useClass: NoResidentNumbers },
    NotificationCards,
  ],
})
export class AppModule {}
