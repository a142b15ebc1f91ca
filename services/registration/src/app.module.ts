import { Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { CoEnrollmentController } from './co-enrollment/api/co-enrollment.controller.js';
import { ConsentEvidence } from './consent-ledger/api/consent-evidence.js';
import { ConsentController } from './consent-ledger/api/consent.controller.js';
import { ConsentsToRenew } from './consent-notice/api/consents-to-renew.queries.js';
import { NoticeController } from './consent-notice/api/notice.controller.js';
import { DataRequestAnswerController } from './data-request/api/data-request-answer.controller.js';
import { DataRequestController } from './data-request/api/data-request.controller.js';
import { ErasureCertificateController } from './data-request/api/erasure-certificate.controller.js';
import { ErasureController } from './data-request/api/erasure.controller.js';
import { DataRequestCards } from './data-request/read-model/data-request-cards.queries.js';
import { DuplicateReviewController } from './duplicate-review/api/duplicate-review.controller.js';
import { MergeController } from './duplicate-review/api/merge.controller.js';
import { DuplicateReviewCards } from './duplicate-review/read-model/duplicate-review-cards.queries.js';
import { AppealController } from './eligibility-review/api/appeal.controller.js';
import { DecisionController } from './eligibility-review/api/decision.controller.js';
import { EligibilityFacts } from './eligibility-review/api/eligibility-facts.queries.js';
import { EligibilityReviewController } from './eligibility-review/api/eligibility-review.controller.js';
import { EvidenceController } from './eligibility-review/api/evidence.controller.js';
import { ReviewOpeningController } from './eligibility-review/api/review-opening.controller.js';
import { VisibleReviews } from './eligibility-review/api/visible-reviews.queries.js';
import { EligibilityReviewCards } from './eligibility-review/read-model/eligibility-review-cards.queries.js';
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
import { ExitController } from './participation/api/exit.controller.js';
import { PauseController } from './participation/api/pause.controller.js';
import { HomeCampuses } from './participation/read-model/home-campuses.queries.js';
import { NoResidentNumbers } from './resident-number.pipe.js';
import { RetentionHoldController } from './retention-hold/api/retention-hold.controller.js';

import { ParticipationCards } from './participation/read-model/participation-cards.queries.js';

import {
  ProfileController,
  ProfileReadController,
} from './talent-profile/api/profile.controller.js';
import { PublicationController } from './talent-profile/api/publication.controller.js';
import { SealedTexts } from './talent-profile/api/sealed-texts.js';
import { VisibleProfiles } from './talent-profile/api/visible-profiles.queries.js';
import { TalentProfileCards } from './talent-profile/read-model/talent-profile-cards.queries.js';

import { HomeCampusController } from './participation/api/home-campus.controller.js';
import { ResidenceController } from './residence/api/residence.controller.js';

import { EligibilityEntry } from './questions/api/eligibility-entry.queries.js';
import { QuestionController } from './questions/api/question.controller.js';

import { KnownIdentities } from './questions/api/known-identities.queries.js';
import { KnownIdentityController } from './questions/api/known-identity.controller.js';

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
    ReviewOpeningController,
    EvidenceController,
    DecisionController,
    AppealController,
    CoEnrollmentController,
    PauseController,
    ExitController,
    QuestionController,
    KnownIdentityController,
    HomeCampusController,
    ResidenceController,
    ProfileController,
    ProfileReadController,
    PublicationController,
  ],
  providers: [
    VisibleParticipants,
    SealedIdentities,
    ParticipantCards,
    ConsentsToRenew,
    ConsentEvidence,
    EligibilityFacts,
    EligibilityReviewCards,
    VisibleReviews,
    HomeCampuses,
    DuplicateReviewCards,
    SealedContacts,
    DataRequestCards,
    { provide: APP_PIPE, useClass: NoResidentNumbers },
    NotificationCards,
    ParticipationCards,
    EligibilityEntry,
    KnownIdentities,
    SealedTexts,
    VisibleProfiles,
    TalentProfileCards,
  ],
})
export class AppModule {}
