import type {
  PlanActivityAdded,
  PlanActivityCompleted,
  PlanActivityMissed,
  PlanAgreed,
  PlanDrafted,
  PlanProposed,
  PlanReviewCameDue,
  PlanReviewed,
  PlanRevised,
} from '@academy/contracts';
import type { AgreePlan } from './agree-plan.js';

const keys = {
  planId: '0199b2c0-0000-7000-8000-00000000b1a1',
  caseId: '0199b2c0-0000-7000-8000-000000000ca1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
const consultantId = '0199b2c0-0000-7000-8000-0000000005c1';
const activityId = '0199b2c0-0000-7000-8000-000000000ac1';
const signatureRef = 'document:plan-1';
export const reviewPolicy = { version: 'example', reviewDays: 30 };

export const drafted: PlanDrafted = {
  type: 'PlanDrafted',
  data: {
    ...{ ...keys, goals: [{ occupationCode: '0251', priority: 1 }], targetStartOn: '2026-09-01' },
    ...{ barriers: ['COMMUTE'], supports: ['TRAINING'], byId: consultantId },
  },
};
export const added: PlanActivityAdded = {
  type: 'PlanActivityAdded',
  data: {
    ...{ ...keys, activityId, activityType: 'BASIC_EDUCATION' },
    ...{ dueOn: '2026-04-30', owner: 'PARTICIPANT' },
  },
};
export const planProposed: PlanProposed = {
  type: 'PlanProposed',
  data: { ...keys, version: 1, consultantId },
};
export const agreed: PlanAgreed = {
  type: 'PlanAgreed',
  data: {
    ...{ ...keys, version: 1, consultantId, signatureRef },
    ...{ agreedOn: '2026-03-16', nextReviewOn: '2026-04-15' },
  },
};
export const revised: PlanRevised = {
  type: 'PlanRevised',
  data: { ...keys, version: 2, changes: ['GOALS'], reasonCode: 'REQUEST', byId: consultantId },
};
export const activityDone: PlanActivityCompleted = {
  type: 'PlanActivityCompleted',
  data: { ...keys, activityId },
};
export const activityMissed: PlanActivityMissed = {
  type: 'PlanActivityMissed',
  data: { ...keys, activityId, reasonCode: 'ILLNESS' },
};
export const reviewCameDue: PlanReviewCameDue = {
  type: 'PlanReviewCameDue',
  data: { ...keys, consultantId, dueOn: '2026-04-15' },
};
export const reviewed: PlanReviewed = {
  type: 'PlanReviewed',
  data: {
    ...{ ...keys, version: 1, progressCode: 'ON_TRACK' },
    ...{ nextReviewOn: '2026-05-16', byId: consultantId },
  },
};

export const toPropose = { type: 'ProposePlan', data: { consultantId } } as const;
export const toAgree = (change: Partial<AgreePlan['data']> = {}): AgreePlan => ({
  type: 'AgreePlan',
  data: {
    ...{ version: 1, signatureRef, policy: reviewPolicy, at: '2026-03-16T02:00:00.000Z' },
    ...change,
  },
});
