import { Module } from '@nestjs/common';
import { AutomationController } from './candidate/api/automation.controller.js';
import { CandidateController } from './candidate/api/candidate.controller.js';
import { VisibleCandidates } from './candidate/api/visible-candidates.queries.js';
import { WishesController } from './candidate/api/wishes.controller.js';
import { CandidateCards } from './candidate/read-model/candidate-cards.queries.js';
import { EmployerUserController } from './employer-user/api/employer-user.controller.js';
import { EmployersInReach } from './employer-user/api/employers-in-reach.queries.js';
import { EmployerStandingController } from './employer/api/employer-standing.controller.js';
import { EmployerViewController } from './employer/api/employer-view.controller.js';
import { EmployerController } from './employer/api/employer.controller.js';
import { JobOrderCommandsController } from './job-order/api/job-order-commands.controller.js';
import { JobOrderCourseController } from './job-order/api/job-order-course.controller.js';
import { JobOrderListController } from './job-order/api/job-order-list.controller.js';
import { JobOrderController } from './job-order/api/job-order.controller.js';
import { JobOrderCards } from './job-order/read-model/job-order-cards.queries.js';
import { PlacementCourseController } from './placement/api/placement-course.controller.js';
import { PlacementViewController } from './placement/api/placement-view.controller.js';
import { PlacementController } from './placement/api/placement.controller.js';
import { ExplanationController } from './recommendation/api/explanation.controller.js';
import { MatchingRuns } from './recommendation/api/matching-runs.js';
import { OrderMatchingController } from './recommendation/api/order-matching.controller.js';
import { RecommendationAnswerController } from './recommendation/api/recommendation-answer.controller.js';
import { RecommendationController } from './recommendation/api/recommendation.controller.js';
import { RecommendationCards } from './recommendation/read-model/recommendation-cards.queries.js';
import { EmployerAnswerController } from './referral/api/employer-answer.controller.js';
import { InterviewController } from './referral/api/interview.controller.js';
import { OfferController } from './referral/api/offer.controller.js';
import { OrderReferralsController } from './referral/api/order-referrals.controller.js';
import { ProposalController } from './referral/api/proposal.controller.js';
import { ReferralDecisions } from './referral/api/referral-decisions.js';
import { ReferralViewController } from './referral/api/referral-view.controller.js';
import { ReferralController } from './referral/api/referral.controller.js';
import { VisibleReferrals } from './referral/api/visible-referrals.queries.js';
import { ReferralCards } from './referral/read-model/referral-cards.queries.js';

@Module({
  controllers: [
    EmployerController,
    EmployerViewController,
    EmployerStandingController,
    EmployerUserController,
    JobOrderCourseController,
    JobOrderListController,
    JobOrderController,
    JobOrderCommandsController,
    CandidateController,
    WishesController,
    AutomationController,
    RecommendationController,
    RecommendationAnswerController,
    OrderMatchingController,
    ExplanationController,
    ProposalController,
    ReferralController,
    ReferralViewController,
    EmployerAnswerController,
    InterviewController,
    OfferController,
    OrderReferralsController,
    PlacementController,
    PlacementViewController,
    PlacementCourseController,
  ],
  providers: [
    EmployersInReach,
    JobOrderCards,
    CandidateCards,
    VisibleCandidates,
    MatchingRuns,
    RecommendationCards,
    VisibleReferrals,
    ReferralDecisions,
    ReferralCards,
  ],
})
export class AppModule {}
