import type { ConsentNoticePublished, ConsentPurpose } from '@academy/contracts';
import { createHash } from 'node:crypto';
import type { NoticeVersion } from './domain/consent-notices.js';

/** What a person reads before they consent: what is collected or handed on, for what, and for how long. */
type NoticeText = ConsentNoticePublished['data']['text'];

const untilWithdrawn = '동의 철회 시까지 (until withdrawn)';

/** The text of each purpose's notice as it ships. Another text is published as another version. */
const texts: Readonly<Record<ConsentPurpose, NoticeText>> = {
  COLLECT_USE: {
    title: '개인정보 수집·이용 (Collection and use)',
    items: [
      '이름 (name)',
      '생년월일 (birth date)',
      '연락처 (contact)',
      '거주 자치구 (district of residence)',
      '본인 확인 정보 (linking information)',
    ],
    use: '참여 자격 확인, 상담·교육·취업 지원 (eligibility, counselling, training, placement)',
    keptFor: '참여 종료 후 3년 (three years after the participation)',
  },
  THIRD_PARTY_EMPLOYER: {
    title: '채용 기업 제공 (Provision to employers)',
    items: ['경력 (career)', '자격 (certificates)', '희망 직종 (desired occupations)'],
    use: '본인이 동의한 일자리 알선 (referral to jobs that the person agrees to)',
    keptFor: untilWithdrawn,
  },
  THIRD_PARTY_AGENCY: {
    title: '연계 기관 제공 (Provision to partner agencies)',
    items: ['이름 (name)', '연락처 (contact)', '필요한 지원 (support that is needed)'],
    use: '복지·금융·고용 기관 연계 (referral to welfare, finance and employment agencies)',
    keptFor: untilWithdrawn,
  },
  ADMIN_INFO_SHARING: {
    title: '행정정보 공동이용 (Sharing of administrative records)',
    items: ['주민등록 거주지 (registered residence)', '고용보험 이력 (insurance record)'],
    use: '자격과 취업 사실 확인 (proof of eligibility and of employment)',
    keptFor: untilWithdrawn,
  },
  SENSITIVE: {
    title: '민감정보 처리 (Sensitive information)',
    items: ['성별 (sex)', '건강 상태 (health)', '장애 (disability)'],
    use: '통계와 편의 제공, 매칭에는 쓰지 않음 (statistics and assistance; never matching)',
    keptFor: untilWithdrawn,
  },
  MARKETING: {
    title: '홍보 안내 (News)',
    items: ['연락처 (contact)'],
    use: '과정·행사 안내 (news of courses and events)',
    keptFor: untilWithdrawn,
  },
};

/** What a person may consent to. */
export const purposes = [
  'COLLECT_USE',
  'THIRD_PARTY_EMPLOYER',
  'THIRD_PARTY_AGENCY',
  'ADMIN_INFO_SHARING',
  'SENSITIVE',
  'MARKETING',
] as const satisfies readonly ConsentPurpose[];

/** SHA-256 of the notice as it is shown: proves later which text a person consented to. */
export const textHashOf = ({ title, items, use, keptFor }: NoticeText): string =>
  createHash('sha256').update(JSON.stringify({ title, items, use, keptFor })).digest('hex');

/** The versions that the product ships with; each is in force until another of its purpose is published. */
export const shippedNotices: readonly NoticeVersion[] = purposes.map((purpose) => ({
  purpose,
  version: '2026-03',
  required: purpose === 'COLLECT_USE',
  text: texts[purpose],
  textHash: textHashOf(texts[purpose]),
  effectiveFrom: '2025-01-01',
  reconsentNeeded: true,
}));
