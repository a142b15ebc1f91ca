import type {
  CredentialVerified,
  ProfileContent,
  TalentProfileFreshnessReminded,
  TalentProfileHidden,
  TalentProfilePublished,
  TalentProfileRefreshed,
  TalentProfileRevised,
  TalentProfileSubmitted,
  TalentProfileWentStale,
} from '@academy/contracts';
import type { PublishTalentProfile } from './publish-profile.js';
import type { SubmitTalentProfile } from './submit-profile.js';
import type { ProfilePolicy } from './talent-profile.js';

const keys = {
  profileId: '0199b2c0-0000-7000-8000-000000000071',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
} as const;

export const policy: ProfilePolicy = {
  version: 'example',
  freshDays: 90,
  remindDays: [75, 85],
  hourlyKrw: 10_320,
  monthlyHours: 209,
};

export const content: ProfileContent = {
  career: [
    {
      occupationCode: 'ACCOUNTING',
      industryCode: 'MANUFACTURING',
      roleLevel: 'MANAGER',
      startYm: '1998-03',
      endYm: '2025-12',
    },
  ],
  totalMonths: 334,
  education: { level: 'UNIVERSITY' },
  certificates: [{ code: 'TAX_ACCOUNTING_2', acquiredOn: '2003-06-01' }],
  skills: [{ skillCode: 'SPREADSHEET', level: 4 }],
  digitalLevel: 3,
  languages: [],
  desired: {
    occupationCodes: ['ACCOUNTING'],
    industryCodes: [],
    employmentTypes: ['REGULAR'],
    weeklyHours: { min: 40, max: 40 },
    shiftsOk: false,
    weekendsOk: false,
    districts: ['11440'],
    maxCommuteMinutes: 60,
    remoteOk: true,
    wage: { basis: 'HOURLY', min: 10_320 },
    availableFrom: '2026-04-01',
  },
  limits: { nightWorkOk: false, standingOk: true, drivingOk: true, excludedOccupations: [] },
  situation: { jobSeekingStatus: 'UNEMPLOYED', onUnemploymentBenefit: 'NO' },
  weights: ['REGION', 'WAGE'],
  texts: 'sealed:v1:synthetic-texts',
};
export const desiring = (desired: Partial<ProfileContent['desired']>): ProfileContent => ({
  ...content,
  desired: { ...content.desired, ...desired },
});

export const submitted: TalentProfileSubmitted = {
  type: 'TalentProfileSubmitted',
  data: { ...keys, version: 1, content, submittedAt: '2026-03-03T01:00:00.000Z' },
};
export const better = desiring({ districts: ['11440', '11380'] });
export const revised: TalentProfileRevised = {
  type: 'TalentProfileRevised',
  data: {
    ...keys,
    version: 2,
    changedSections: ['DESIRED'],
    content: better,
    revisedAt: '2026-04-03T01:00:00.000Z',
  },
};
export const published: TalentProfilePublished = {
  type: 'TalentProfilePublished',
  data: {
    ...keys,
    version: 1,
    visibility: 'POOL',
    publishedAt: '2026-03-03T02:00:00.000Z',
    freshUntil: '2026-06-01',
    remindOn: ['2026-05-17', '2026-05-27'],
    policyVersion: 'example',
  },
};
export const hidden: TalentProfileHidden = {
  type: 'TalentProfileHidden',
  data: { ...keys, reasonCode: 'OWN_WISH', hiddenAt: '2026-04-10T01:00:00.000Z' },
};
export const refreshed: TalentProfileRefreshed = {
  type: 'TalentProfileRefreshed',
  data: {
    ...keys,
    confirmedBy: keys.participantId,
    confirmedAt: '2026-04-03T01:00:00.000Z',
    freshUntil: '2026-07-02',
    remindOn: ['2026-06-17', '2026-06-27'],
  },
};
export const reminded: TalentProfileFreshnessReminded = {
  type: 'TalentProfileFreshnessReminded',
  data: { ...keys, dueOn: '2026-05-17', freshUntil: '2026-06-01' },
};
export const stale: TalentProfileWentStale = {
  type: 'TalentProfileWentStale',
  data: { ...keys, lastConfirmedAt: '2026-03-03T02:00:00.000Z' },
};
export const proved: CredentialVerified = {
  type: 'CredentialVerified',
  data: {
    ...keys,
    credentialCode: 'TAX_ACCOUNTING_2',
    source: 'STAFF_SEEN',
    verifiedOn: '2026-03-05',
  },
};

export const toSubmit = (
  change: Partial<SubmitTalentProfile['data']> = {},
): SubmitTalentProfile => ({
  type: 'SubmitTalentProfile',
  data: {
    ...keys,
    content,
    forbidden: [],
    by: keys.participantId,
    policy,
    at: '2026-03-03T01:00:00.000Z',
    ...change,
  },
});
export const toPublish = (
  change: Partial<PublishTalentProfile['data']> = {},
): PublishTalentProfile => ({
  type: 'PublishTalentProfile',
  data: {
    visibility: 'POOL',
    consented: true,
    participating: true,
    policy,
    at: '2026-03-03T02:00:00.000Z',
    ...change,
  },
});
