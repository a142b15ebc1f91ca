import type {
  EmployerApplied,
  EmployerReferralsPaused,
  EmployerReferralsResumed,
  EmployerReinstated,
  EmployerRejected,
  EmployerSuspended,
  EmployerVerificationLapsed,
  EmployerVerified,
} from '@academy/contracts';
import type { ApplyAsEmployer } from './apply-as-employer.js';
import type { VerificationPolicy, VerifyEmployer } from './verify-employer.js';

const employerId = '0199b2c0-0000-7000-8000-0000000e3001';

export const policy: VerificationPolicy = {
  version: 'example',
  requiredChecks: ['BUSINESS_STATUS', 'WAGE_ARREARS'],
  validMonths: 12,
};

export const applied: EmployerApplied = {
  type: 'EmployerApplied',
  data: {
    employerId,
    bizNoHash: 'b1'.repeat(32),
    sizeRegularWorkers: 42,
    industryCode: 'N74100',
    district: '11440',
    insured4: true,
    publicBody: false,
  },
};
export const verified: EmployerVerified = {
  type: 'EmployerVerified',
  data: {
    employerId,
    checks: [
      { kind: 'BUSINESS_STATUS', result: 'PASSED', source: 'TAX_SERVICE', checkedOn: '2026-03-03' },
      {
        kind: 'WAGE_ARREARS',
        result: 'PASSED',
        source: 'LABOUR_MINISTRY',
        checkedOn: '2026-03-03',
      },
    ],
    validUntil: '2027-03-02',
  },
};

export const rejected: EmployerRejected = {
  type: 'EmployerRejected',
  data: { employerId, reasonCodes: ['NAMED_LIST'] },
};
export const suspended: EmployerSuspended = {
  type: 'EmployerSuspended',
  data: { employerId, reasonCodes: ['FALSE_AD'], until: '2026-06-30' },
};
export const reinstated: EmployerReinstated = {
  type: 'EmployerReinstated',
  data: { employerId, reason: 'ISSUE_RESOLVED' },
};
export const lapsed: EmployerVerificationLapsed = {
  type: 'EmployerVerificationLapsed',
  data: { employerId, validUntil: '2027-03-02' },
};
export const referralsPaused: EmployerReferralsPaused = {
  type: 'EmployerReferralsPaused',
  data: {
    employerId,
    issueId: '0199b2c0-0000-7000-8000-0000000155e1',
    pausedAt: '2026-04-10T01:00:01.000Z',
  },
};
export const referralsResumed: EmployerReferralsResumed = {
  type: 'EmployerReferralsResumed',
  data: {
    employerId,
    reason: 'ISSUE_RESOLVED',
    resumedBy: 'employer-relations',
    resumedAt: '2026-04-21T01:00:00.000Z',
  },
};

export const toApply = (change: Partial<ApplyAsEmployer['data']> = {}): ApplyAsEmployer => ({
  type: 'ApplyAsEmployer',
  data: { ...applied.data, ...change },
});
export const toVerify = (change: Partial<VerifyEmployer['data']> = {}): VerifyEmployer => ({
  type: 'VerifyEmployer',
  data: {
    employerId,
    checks: verified.data.checks,
    policy,
    at: '2026-03-03T01:00:00.000Z',
    ...change,
  },
});
