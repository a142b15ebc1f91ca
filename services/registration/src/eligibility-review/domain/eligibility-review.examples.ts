import type {
  EligibilityConfirmed,
  EligibilityDenied,
  EligibilityReviewOpened,
} from '@academy/contracts';
import type { EligibilityPolicy, ReviewEligibility } from './review-eligibility.js';

const subject = {
  reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  programCode: 'ACADEMY',
} as const;

export const policy: EligibilityPolicy = {
  version: 'example',
  ageFrom: 40,
  ageTo: 64,
  validDays: 90,
  appealDays: 14,
  alternatives: {
    AGE: ['JOB_CENTER'],
    RESIDENCE: ['JOB_CENTER', 'HOME_PROVINCE'],
    WILL_TO_WORK: [],
  },
};

export const opened: EligibilityReviewOpened = {
  type: 'EligibilityReviewOpened',
  data: { ...subject, referenceDate: '2026-03-02', ruleSetVersion: 'example' },
};
export const confirmed: EligibilityConfirmed = {
  type: 'EligibilityConfirmed',
  data: {
    ...subject,
    snapshot: {
      ageBand: '50-54',
      ageRulePassed: true,
      district: '11440',
      employmentStatus: 'EMPLOYED',
      priorityGroups: [],
    },
    validUntil: '2026-05-31',
    decidedBy: 'staff-17',
  },
};
export const denied: EligibilityDenied = {
  type: 'EligibilityDenied',
  data: {
    ...subject,
    reasonCodes: ['RESIDENCE'],
    appealableUntil: '2026-03-16',
    alternatives: ['JOB_CENTER', 'HOME_PROVINCE'],
    decidedBy: 'staff-17',
  },
};

/** A registered, employed woman or man of 52 who lives in Mapo. */
export const toReview = (change: Partial<ReviewEligibility['data']> = {}): ReviewEligibility => ({
  type: 'ReviewEligibility',
  data: {
    ...subject,
    standing: 'ACTIVE',
    referenceDate: '2026-03-02',
    fullAge: 52,
    ageBand: '50-54',
    residenceDistrict: '11440',
    inSeoul: true,
    willToWorkStatedOn: '2026-03-02',
    employmentStatus: 'EMPLOYED',
    priorityGroups: [],
    decidedBy: 'staff-17',
    policy,
    at: '2026-03-02T01:00:00.000Z',
    ...change,
  },
});
