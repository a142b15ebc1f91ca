import type {
  JobOpeningFilled,
  JobOpeningReopened,
  JobOrderClosed,
  JobOrderExpired,
  JobOrderExtended,
  JobOrderFilled,
  JobOrderPaused,
  JobOrderPublished,
  JobOrderResumed,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderScreened,
  JobOrderSubmitted,
} from '@academy/contracts';
import type { FillOpening } from './fill-opening.js';
import type { MinimumWage } from './minimum-wage.js';
import type { PublicationPolicy, PublishJobOrder } from './publish-job-order.js';
import type { OfferPolicy, SubmitJobOrder } from './submit-job-order.js';

const jobOrderId = '0199b2c0-0000-7000-8000-000000010b01';
const employerId = '0199b2c0-0000-7000-8000-0000000e3001';
export const placementId = '0199b2c0-0000-7000-8000-0000000091a1';
export const anotherPlacementId = '0199b2c0-0000-7000-8000-0000000091a2';

export const minimumWage: MinimumWage = {
  krwPerHour: 10_320,
  holidayFromWeeklyHours: 15,
  fullWeekHours: 40,
  fullHolidayHours: 8,
};
export const offerPolicy: OfferPolicy = {
  version: 'example',
  programTypes: ['OPEN_HIRE'],
  terms: {},
};
export const publicationPolicy: PublicationPolicy = {
  version: 'example',
  validDays: 30,
  minimumWage,
  forbiddenRequirements: { AGE: 'AGE_LIMIT', SEX: 'GENDER_LIMIT', FAMILY: 'FORBIDDEN_INFO' },
  wordings: [
    { text: '젊은', code: 'AGE_LIMIT', severity: 'DOUBT' },
    { text: '여직원', code: 'GENDER_LIMIT', severity: 'BLOCKING' },
    { text: '고수익', code: 'SUSPECT_FAKE', severity: 'DOUBT' },
  ],
  programmeAge: { from: 40, to: 64 },
  vaguePayRatio: 2,
  workingAge: 18,
  blockingFlags: ['AGE_LIMIT', 'GENDER_LIMIT', 'FORBIDDEN_INFO', 'BELOW_MIN_WAGE'],
};

export const submitted: JobOrderSubmitted = {
  type: 'JobOrderSubmitted',
  data: {
    jobOrderId,
    employerId,
    programType: 'OPEN_HIRE',
    title: '시설관리 담당자',
    occupationCode: '7061',
    openings: 2,
    employmentType: 'PERMANENT',
    weeklyHours: 40,
    workPattern: 'WEEKDAY',
    wage: { basis: 'MONTHLY', minKrw: 2_500_000, maxKrw: 2_900_000 },
    workDistrict: '11440',
    requirements: { must: [{ kind: 'SKILL', code: 'FACILITY_MAINTENANCE' }], nice: [] },
    conditions: { night: false, standing: true, liftingKg: 15, driving: false },
    closing: { type: 'UNTIL_FILLED' },
  },
};
/** The submission with another content. */
export const submittedWith = (change: Partial<JobOrderSubmitted['data']>): JobOrderSubmitted => ({
  ...submitted,
  data: { ...submitted.data, ...change },
});
export const published: JobOrderPublished = {
  type: 'JobOrderPublished',
  data: {
    jobOrderId,
    employerId,
    acceptedFlags: [],
    publishedAt: '2026-03-05T00:00:00.000Z',
    validUntil: '2026-04-04',
  },
};
export const openingFilled: JobOpeningFilled = {
  type: 'JobOpeningFilled',
  data: { jobOrderId, placementId, remaining: 1 },
};
export const lastOpeningFilled: JobOpeningFilled = {
  type: 'JobOpeningFilled',
  data: { jobOrderId, placementId: anotherPlacementId, remaining: 0 },
};
export const filled: JobOrderFilled = {
  type: 'JobOrderFilled',
  data: { jobOrderId, openings: 2, filledAt: '2026-03-20T05:00:00.000Z' },
};

export const reopened: JobOpeningReopened = {
  type: 'JobOpeningReopened',
  data: { jobOrderId, placementId: anotherPlacementId, remaining: 1 },
};
export const screened: JobOrderScreened = {
  type: 'JobOrderScreened',
  data: { jobOrderId, flags: [], by: 'screening:example' },
};
export const returned: JobOrderReturned = {
  type: 'JobOrderReturned',
  data: { jobOrderId, reasonCodes: ['AGE_LIMIT'], fixBy: '2026-03-12' },
};
export const revised: JobOrderRevised = {
  type: 'JobOrderRevised',
  data: { jobOrderId, changes: { openings: 3 } },
};
export const paused: JobOrderPaused = {
  type: 'JobOrderPaused',
  data: { jobOrderId, reason: 'EMPLOYER_SUSPENDED' },
};
export const resumed: JobOrderResumed = {
  type: 'JobOrderResumed',
  data: { jobOrderId, reason: 'EMPLOYER_REINSTATED' },
};
export const extended: JobOrderExtended = {
  type: 'JobOrderExtended',
  data: { jobOrderId, validUntil: '2026-05-04' },
};
export const closed: JobOrderClosed = {
  type: 'JobOrderClosed',
  data: { jobOrderId, reasonCode: 'EMPLOYER_WISH' },
};
export const expired: JobOrderExpired = {
  type: 'JobOrderExpired',
  data: { jobOrderId, reasonCode: 'NOT_EXTENDED' },
};

export const toSubmit = (change: Partial<SubmitJobOrder['data']> = {}): SubmitJobOrder => ({
  type: 'SubmitJobOrder',
  data: { ...submitted.data, policy: offerPolicy, ...change },
});
export const toPublish = (change: Partial<PublishJobOrder['data']> = {}): PublishJobOrder => ({
  type: 'PublishJobOrder',
  data: {
    employerVerifiedUntil: '2027-03-02',
    flags: [],
    policy: publicationPolicy,
    at: '2026-03-05T00:00:00.000Z',
    ...change,
  },
});
export const toFill = (by: string): FillOpening => ({
  type: 'FillOpening',
  data: { placementId: by, at: '2026-03-20T05:00:00.000Z' },
});
