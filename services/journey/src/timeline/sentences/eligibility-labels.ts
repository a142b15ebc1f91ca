import type { EligibilityDenied, EligibilityEvidenceRecorded } from '@academy/contracts';
import { labels } from './sentence.js';

type Reason = EligibilityDenied['data']['reasonCodes'][number];
type Kind = EligibilityEvidenceRecorded['data']['kind'];

const criteria = {
  AGE: ['나이', 'age'],
  RESIDENCE: ['거주지', 'residence'],
  WILL_TO_WORK: ['취업 의사', 'will to work'],
  EMPLOYMENT_STATUS: ['취업 상태', 'employment status'],
  BUSINESS_REG: ['사업자 등록', 'business registration'],
  OTHER_PROGRAM: ['다른 사업 참여', 'another programme'],
  KINSHIP_WITH_HOST: ['활동처와의 친족 관계', 'kinship with the host'],
  UNEMPLOYMENT_BENEFIT: ['실업급여', 'unemployment benefit'],
  INSURED_WORK_AT_HOST: ['활동처 근무 이력', 'earlier work at the host'],
} as const;

export const evidenceKinds = labels<Kind>(criteria);

export const denialReasons = labels<Reason>({
  ...criteria,
  INCOMPLETE: ['증빙 미비', 'evidence missing'],
  CO_ENROLLMENT: ['중복 참여', 'participation elsewhere'],
});

export const evidenceResults = labels<EligibilityEvidenceRecorded['data']['result']>({
  PASSED: ['충족', 'met'],
  FAILED: ['미충족', 'not met'],
  UNKNOWN: ['확인 불가', 'unclear'],
});
