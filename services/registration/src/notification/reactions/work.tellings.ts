import {
  CheckpointCameDue,
  EmployerResponded,
  InterviewCancelled,
  InterviewRescheduled,
  InterviewScheduled,
  JobOfferExtended,
  PlacementConfirmed,
  RecommendationIssued,
  ReferralProposed,
  WorkplaceIssueReported,
} from '@academy/contracts';
import { telling, tellingWhat } from './tell.js';

/** What people are told on their way to work and at work; of all that one run recommends they are told once. */
export const workTellings = [
  tellingWhat(RecommendationIssued, ({ runId }) => ({
    templateCode: 'RECOMMENDATIONS',
    refs: { refId: runId },
    per: runId,
  })),
  telling(ReferralProposed, 'REFERRAL_CONSENT', (body) => ({
    refId: body.referralId,
    on: body.answerBy,
  })),
  telling(EmployerResponded, 'EMPLOYER_ANSWERED', ({ referralId }) => ({ refId: referralId })),
  telling(InterviewScheduled, 'INTERVIEW_SCHEDULED', ({ interviewId, at }) => ({
    refId: interviewId,
    at,
  })),
  telling(InterviewRescheduled, 'INTERVIEW_MOVED', ({ interviewId, at }) => ({
    refId: interviewId,
    at,
  })),
  telling(InterviewCancelled, 'INTERVIEW_CANCELLED', ({ interviewId }) => ({ refId: interviewId })),
  telling(JobOfferExtended, 'JOB_OFFER', (body) => ({
    refId: body.referralId,
    on: body.answerBy,
  })),
  telling(PlacementConfirmed, 'PLACEMENT_CONFIRMED', (body) => ({
    refId: body.placementId,
    on: body.startOn,
  })),
  telling(CheckpointCameDue, 'AFTERCARE_CONTACT', (body) => ({
    refId: body.aftercareId,
    on: body.dueOn,
    code: body.code,
  })),
  telling(WorkplaceIssueReported, 'ISSUE_RECEIVED', (body) => ({
    refId: body.issueId,
    on: body.respondBy,
  })),
];
