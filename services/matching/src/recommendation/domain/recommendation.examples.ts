import type {
  MatchBatchCompleted,
  MatchRunCompleted,
  NightlyRunBegan,
  NightlyRunScheduled,
  RecommendationAccepted,
  RecommendationDismissed,
  RecommendationExpired,
  RecommendationExplained,
  RecommendationIssued,
  RecommendationReviewRequested,
  RecommendationReviewed,
  RecommendationViewed,
} from '@academy/contracts';
import type { MatchingInput, MatchingOrder, MatchingPerson } from './recommender.js';
import { rulesV1 } from './rules-v1.js';
import type { RunMatching } from './run-matching.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const runId = '0199b2c0-0000-7000-8000-0000000a7c41';
export const recommendationId = '0199b2c0-0000-7000-8000-000000003ec1';
const keys = { recommendationId, participantId };

const person: MatchingPerson = {
  occupationCodes: ['7061'],
  districts: ['11440', '11410'],
  weeklyHours: { min: 30, max: 40 },
  wage: { basis: 'MONTHLY', minKrw: 2_400_000 },
  limits: { nightOk: false, standingOk: true, drivingOk: false, liftingKgMax: 20 },
  excludedOccupations: [],
  careerOccupations: ['7062'],
  skills: ['FACILITY_MAINTENANCE'],
  certificates: [],
};
export const order: MatchingOrder = {
  jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
  version: 1,
  occupationCode: '7061',
  employmentType: 'PERMANENT',
  contractMonths: null,
  weeklyHours: 40,
  wage: { basis: 'MONTHLY', minKrw: 2_500_000, maxKrw: 2_900_000 },
  workDistrict: '11440',
  requirements: { must: [{ kind: 'SKILL', code: 'FACILITY_MAINTENANCE' }], nice: [] },
  conditions: { night: false, standing: true, liftingKg: 15, driving: false },
};
/** Paid hours of a job of forty hours a week. */
const paidHours = { HOURLY: 1, MONTHLY: 209, YEARLY: 2_508 };
export const input: MatchingInput = {
  person,
  standing: {
    participationOpen: true,
    consentActive: true,
    profileFresh: true,
    placed: false,
    referredTo: [],
  },
  orders: [order],
  wages: { minimumPerHour: 10_320, hourly: ({ basis, krw }) => krw / paidHours[basis] },
};

const ranking = rulesV1.rank(input).map((one) => ({ ...one, recommendationId }));
const [best] = ranking;
if (best === undefined) throw new Error('the example ranks one order');
const { eligible: _, ...facts } = best;

const run = {
  runId,
  participantId,
  scope: 'PARTICIPANT',
  trigger: 'REQUESTED',
  algorithm: rulesV1.algorithm,
  algorithmVersion: rulesV1.algorithmVersion,
  featureSetVersion: rulesV1.featureSetVersion,
  durationMs: 3,
} as const;

export const completed: MatchRunCompleted = {
  type: 'MatchRunCompleted',
  data: { ...run, candidates: 1, eligible: 1 },
};
export const issued: RecommendationIssued = {
  type: 'RecommendationIssued',
  data: {
    ...facts,
    runId,
    participantId,
    rank: 1,
    profileVersion: 1,
    audience: 'PARTICIPANT',
    expiresAt: '2026-03-20T15:00:00.000Z',
  },
};
export const viewed: RecommendationViewed = {
  type: 'RecommendationViewed',
  data: { ...keys, by: participantId },
};
export const accepted: RecommendationAccepted = {
  type: 'RecommendationAccepted',
  data: { ...keys, by: participantId, referralId: '0199b2c0-0000-7000-8000-00000000ef01' },
};
export const dismissed: RecommendationDismissed = {
  type: 'RecommendationDismissed',
  data: { ...keys, by: participantId, reasonCode: 'DISTANCE' },
};
export const explained: RecommendationExplained = {
  type: 'RecommendationExplained',
  data: { ...keys, requestedBy: participantId, explanationVersion: 'factors-v1' },
};
export const reviewed: RecommendationReviewed = {
  type: 'RecommendationReviewed',
  data: { ...keys, reviewerId: 'consultant-west', decision: 'WITHDRAWN', reason: 'WRONG_FIELD' },
};
export const reviewRequested: RecommendationReviewRequested = {
  type: 'RecommendationReviewRequested',
  data: { ...keys, requestedBy: participantId, requestedAt: '2026-03-07T01:00:00.000Z' },
};
export const expired: RecommendationExpired = {
  type: 'RecommendationExpired',
  data: { ...keys, expiredAt: issued.data.expiresAt },
};

export const batchCompleted: MatchBatchCompleted = {
  type: 'MatchBatchCompleted',
  data: {
    ...{ runId, scope: 'BATCH', trigger: 'NIGHTLY', algorithm: rulesV1.algorithm },
    algorithmVersion: rulesV1.algorithmVersion,
    featureSetVersion: rulesV1.featureSetVersion,
    ...{ people: 12, eligible: 3, recommendedTo: 2, durationMs: 5 },
  },
};
export const nightScheduled: NightlyRunScheduled = {
  type: 'NightlyRunScheduled',
  data: { atHour: 2, dueAt: '2026-03-06T17:00:00.000Z' },
};
export const nightBegan: NightlyRunBegan = {
  type: 'NightlyRunBegan',
  data: {
    dueAt: '2026-03-06T17:00:00.000Z',
    beganAt: '2026-03-06T17:00:00.000Z',
    nextDueAt: '2026-03-07T17:00:00.000Z',
  },
};

export const toRun = (change: Partial<RunMatching['data']> = {}): RunMatching => ({
  type: 'RunMatching',
  data: {
    ...run,
    ranking,
    automatedRecommendation: true,
    profileVersion: 1,
    audience: 'PARTICIPANT',
    policy: { version: 'example', expireDays: 14, mostPerRun: 10 },
    at: '2026-03-06T02:00:00.000Z',
    ...change,
  },
});
