import type {
  EligibilityAppealed,
  EligibilityConfirmed,
  EligibilityDenied,
  EligibilityEvidenceRecorded,
  EligibilityExpired,
  EligibilityOverridden,
  EligibilityReviewOpened,
  EligibilityUsed,
} from '@academy/contracts';
import type { EligibilityPolicy } from './eligibility-review.js';
import type { RecordEvidence } from './record-evidence.js';
import type { ReviewEligibility } from './review-eligibility.js';

const keys = {
  reviewId: '0199b2c0-0000-7000-8000-0000000000e1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
} as const;
export const subject = { ...keys, programCode: 'ACADEMY' } as const;

export const policy: EligibilityPolicy = {
  version: 'example',
  ageFrom: 40,
  ageTo: 64,
  validDays: 90,
  appealDays: 14,
  selfDeclaredDays: 14,
  evidenceDays: 14,
  decideWorkingDays: 5,
  criteria: {
    ACADEMY: ['AGE', 'RESIDENCE', 'WILL_TO_WORK'],
    HIRING: ['AGE', 'RESIDENCE', 'EMPLOYMENT_STATUS'],
    WORK_EXPERIENCE: ['AGE', 'RESIDENCE', 'OTHER_PROGRAM', 'KINSHIP_WITH_HOST'],
  },
  alternatives: {
    AGE: ['JOB_CENTER'],
    RESIDENCE: ['JOB_CENTER', 'HOME_PROVINCE'],
    WILL_TO_WORK: [],
  },
};

const evidenceIds = {
  AGE: '0199b2c0-0000-7000-8000-0000000000b1',
  RESIDENCE: '0199b2c0-0000-7000-8000-0000000000b2',
  WILL_TO_WORK: '0199b2c0-0000-7000-8000-0000000000b3',
} as const;

/** Opened and decided in one go: nothing is waited for. */
export const opened: EligibilityReviewOpened = {
  type: 'EligibilityReviewOpened',
  data: {
    ...subject,
    referenceDate: '2026-03-02',
    ruleSetVersion: 'example',
    criteria: ['AGE', 'RESIDENCE', 'WILL_TO_WORK'],
    appealDays: 14,
  },
};
/** 2026-03-02 was a holiday in lieu; five working days later is 2026-03-09. */
export const waiting: EligibilityReviewOpened = {
  ...opened,
  data: { ...opened.data, evidenceDueOn: '2026-03-16', decideBy: '2026-03-09' },
};

export const evidence = (
  kind: keyof typeof evidenceIds,
  change: Partial<EligibilityEvidenceRecorded['data']> = {},
): EligibilityEvidenceRecorded => ({
  type: 'EligibilityEvidenceRecorded',
  data: {
    ...keys,
    evidenceId: evidenceIds[kind],
    kind,
    source: 'REGISTRATION',
    result: 'PASSED',
    checkedAt: '2026-03-02T01:00:00.000Z',
    validUntil: '2026-05-31',
    ...change,
  },
});
export const ageProved = evidence('AGE');
export const proved = [ageProved, evidence('RESIDENCE'), evidence('WILL_TO_WORK')] as const;

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
    evidenceIds: Object.values(evidenceIds),
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
    evidenceIds: Object.values(evidenceIds),
  },
};
export const appealed: EligibilityAppealed = {
  type: 'EligibilityAppealed',
  data: { ...keys, groundsRef: 'document:appeal-1', appealedAt: '2026-03-16T01:00:00.000Z' },
};
export const overridden: EligibilityOverridden = {
  type: 'EligibilityOverridden',
  data: {
    ...subject,
    to: 'CONFIRMED',
    approverId: 'hq-1',
    reasonCode: 'MOVING_TO_SEOUL',
    expiresOn: '2026-04-30',
  },
};
export const expired: EligibilityExpired = { type: 'EligibilityExpired', data: subject };
export const used: EligibilityUsed = {
  type: 'EligibilityUsed',
  data: { ...keys, usedOn: '2026-03-02' },
};

/** The command that leads to an evidence. */
export const toRecord = (
  { data: { reviewId: _, participantId: __, ...data } }: EligibilityEvidenceRecorded,
  at = '2026-03-04T01:00:00.000Z',
): RecordEvidence => ({ type: 'RecordEvidence', data: { ...data, at } });

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
    evidenceIds,
    decidedBy: 'staff-17',
    policy,
    at: '2026-03-02T01:00:00.000Z',
    ...change,
  },
});
