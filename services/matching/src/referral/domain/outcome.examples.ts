import type {
  EmployerResponded,
  InterviewAttended,
  InterviewScheduled,
  JobOfferAccepted,
  JobOfferExtended,
  ReferralExpired,
  ReferralHired,
  ReferralViewed,
  ReferralWithdrawn,
} from '@academy/contracts';
import type { ExtendOffer } from './extend-offer.js';
import { proposed } from './referral.examples.js';
import { keysOf } from './referral.js';
import type { DecisionPolicy, RespondToReferral } from './respond-to-referral.js';
import type { ScheduleInterview } from './schedule-interview.js';

export const keys = keysOf(proposed.data);
export const interviewId = '0199b2c0-0000-7000-8000-000000001e01';
export const placementId = '0199b2c0-0000-7000-8000-0000000091a1';
export const decisionPolicy: DecisionPolicy = { version: 'example', decideDays: 30 };

export const viewed: ReferralViewed = {
  type: 'ReferralViewed',
  data: { ...keys, viewedAt: '2026-03-11T01:00:00.000Z' },
};
export const invited: EmployerResponded = {
  type: 'EmployerResponded',
  data: {
    ...keys,
    result: 'INTERVIEW',
    decideBy: '2026-04-11',
    respondedAt: '2026-03-12T02:00:00.000Z',
  },
};
export const rejected: EmployerResponded = {
  type: 'EmployerResponded',
  data: {
    ...keys,
    result: 'REJECT',
    reasonCode: 'SKILL',
    respondedAt: '2026-03-12T02:00:00.000Z',
  },
};
export const interviewSet: InterviewScheduled = {
  type: 'InterviewScheduled',
  data: {
    ...keys,
    interviewId,
    at: '2026-03-16T05:00:00.000Z',
    mode: 'ON_SITE',
    decideBy: '2026-04-15',
  },
};
export const attended: InterviewAttended = {
  type: 'InterviewAttended',
  data: { ...keys, interviewId, attendedAt: '2026-03-16T05:00:00.000Z' },
};
export const offerMade: JobOfferExtended = {
  type: 'JobOfferExtended',
  data: {
    ...keys,
    wage: { basis: 'MONTHLY', amountKrw: 2_650_000 },
    startOn: '2026-04-01',
    answerBy: '2026-03-21',
  },
};
export const offerAccepted: JobOfferAccepted = {
  type: 'JobOfferAccepted',
  data: { ...keys, acceptedAt: '2026-03-19T02:00:00.000Z' },
};
export const withdrawn: ReferralWithdrawn = {
  type: 'ReferralWithdrawn',
  data: { ...keys, by: 'SYSTEM', reasonCode: 'CONSENT_WITHDRAWN' },
};
export const expired = (
  party: ReferralExpired['data']['party'],
  reasonCode: ReferralExpired['data']['reasonCode'],
): ReferralExpired => ({ type: 'ReferralExpired', data: { ...keys, party, reasonCode } });
export const hired: ReferralHired = { type: 'ReferralHired', data: { ...keys, placementId } };

export const toRespond = (change: Partial<RespondToReferral['data']> = {}): RespondToReferral => ({
  type: 'RespondToReferral',
  data: {
    result: 'INTERVIEW',
    policy: decisionPolicy,
    at: '2026-03-12T02:00:00.000Z',
    ...change,
  },
});
export const toSchedule = (change: Partial<ScheduleInterview['data']> = {}): ScheduleInterview => ({
  type: 'ScheduleInterview',
  data: {
    interviewId,
    at: '2026-03-16T05:00:00.000Z',
    mode: 'ON_SITE',
    policy: decisionPolicy,
    now: '2026-03-12T02:00:00.000Z',
    ...change,
  },
});
export const toOffer = (change: Partial<ExtendOffer['data']> = {}): ExtendOffer => ({
  type: 'ExtendOffer',
  data: {
    wage: offerMade.data.wage,
    startOn: '2026-04-01',
    policy: { version: 'example', answerDays: 3 },
    at: '2026-03-18T02:00:00.000Z',
    ...change,
  },
});
