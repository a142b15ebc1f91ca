import type {
  CandidateWishesNoted,
  MatchRunCompleted,
  RecommendationAccepted,
  RecommendationDismissed,
  RecommendationExpired,
  RecommendationExplained,
  RecommendationIssued,
  RecommendationReviewed,
  RecommendationViewed,
} from '@academy/contracts';
import { minimumWage, submitted } from '../../job-order/domain/job-order.examples.js';
import type { MatchingInput, MatchingOrder } from './recommender.js';
import { rulesV1 } from './rules-v1.js';
import type { RunMatching } from './run-matching.js';

const participantId = '0199b2c0-0000-7000-8000-000000000001';
const runId = '0199b2c0-0000-7000-8000-0000000a7c41';
export const recommendationId = '0199b2c0-0000-7000-8000-000000003ec1';
const keys = { recommendationId, participantId };

export const wishesNoted: CandidateWishesNoted = {
  type: 'CandidateWishesNoted',
  data: {
    participantId,
    profileVersion: 1,
    occupationCodes: ['7061'],
    districts: ['11440', '11410'],
    weeklyHours: { min: 30, max: 40 },
    wage: { basis: 'MONTHLY', minKrw: 2_400_000 },
    limits: { nightOk: false, standingOk: true, drivingOk: false, liftingKgMax: 20 },
    excludedOccupations: [],
    careerOccupations: ['7062'],
    skills: ['FACILITY_MAINTENANCE'],
    certificates: [],
    automatedRecommendation: true,
    notedAt: '2026-03-06T01:00:00.000Z',
  },
};
export const order: MatchingOrder = { ...submitted.data, version: 1, contractMonths: null };
export const input: MatchingInput = {
  person: wishesNoted.data,
  standing: {
    participationOpen: true,
    consentActive: true,
    profileFresh: true,
    placed: false,
    referredTo: [],
  },
  orders: [order],
  minimumWage,
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
export const expired: RecommendationExpired = {
  type: 'RecommendationExpired',
  data: { ...keys, expiredAt: issued.data.expiresAt },
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
