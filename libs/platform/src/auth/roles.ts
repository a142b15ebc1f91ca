import type { Actor } from '@academy/contracts';

interface RoleEntry {
  /** What an event records as the kind of its actor. */
  readonly actor: Actor['type'];
  readonly ko: string;
  readonly en: string;
}

/** The roles of the programme as data, in the order in which a person who holds several acts. */
export const roles = {
  SYSTEM_ADMIN: {
    actor: 'SYSTEM',
    ko: '시스템 관리자',
    en: 'system administrator, no case content',
  },
  HQ_OPERATOR: { actor: 'OPERATOR', ko: '본부 운영자', en: 'headquarters operator' },
  POLICY_ADMIN: { actor: 'OPERATOR', ko: '정책 담당자', en: 'policy administrator' },
  DPO: { actor: 'OPERATOR', ko: '개인정보 보호책임자', en: 'data protection officer' },
  AUDITOR: { actor: 'OPERATOR', ko: '감사자', en: 'auditor, read only' },
  ANALYST: { actor: 'OPERATOR', ko: '분석가', en: 'analyst, pseudonymous' },
  CAMPUS_MANAGER: { actor: 'OPERATOR', ko: '캠퍼스장', en: 'campus manager' },
  CAMPUS_OPERATOR: { actor: 'OPERATOR', ko: '캠퍼스 운영자', en: 'campus operator' },
  TRAINING_COORDINATOR: { actor: 'OPERATOR', ko: '교육 담당자', en: 'training coordinator' },
  INSTRUCTOR: { actor: 'OPERATOR', ko: '강사', en: 'instructor, own runs' },
  EMPLOYER_RELATIONS: { actor: 'OPERATOR', ko: '기업 협력 담당자', en: 'employer relations' },
  AFTERCARE_OFFICER: { actor: 'OPERATOR', ko: '사후관리 담당자', en: 'aftercare officer' },
  FINANCE_VERIFIER: { actor: 'OPERATOR', ko: '지급 검증자', en: 'finance verifier, never payer' },
  FINANCE_PAYER: { actor: 'OPERATOR', ko: '지급 실행자', en: 'finance payer, never verifier' },
  CONSULTANT: { actor: 'CONSULTANT', ko: '상담사', en: 'consultant, own cases' },
  EMPLOYER_USER: { actor: 'EMPLOYER', ko: '기업 사용자', en: 'employer, own orders' },
  AGENCY_CLIENT: { actor: 'AGENCY', ko: '연계 기관', en: 'agency system' },
  PARTICIPANT: { actor: 'PARTICIPANT', ko: '참여자', en: 'participant' },
  SERVICE: { actor: 'SYSTEM', ko: '내부 서비스', en: 'service of ours, reads feeds alone' },
} as const satisfies Readonly<Record<string, RoleEntry>>;

export type Role = keyof typeof roles;

/** The roles of people, employers and agencies (domain.md §8.2): whom a service may let in. `SERVICE` is none of them. */
export type CallerRole = Exclude<Role, 'SERVICE'>;

const exclusivePairs: readonly (readonly [Role, Role])[] = [['FINANCE_VERIFIER', 'FINANCE_PAYER']];

/** Whether one token must never hold these roles together: separated duties, or a service that would be a person as well. */
export const areExclusive = (held: readonly Role[]): boolean =>
  exclusivePairs.some((pair) => pair.every((role) => held.includes(role))) ||
  (held.includes('SERVICE') && held.some((role) => role !== 'SERVICE'));

/** Whether a claim names a role of the programme. */
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text);

const rank = Object.keys(roles);

/** The role a person acts in: the first that they hold, in the order of the table. */
export const leadingRole = (held: readonly Role[]): Role | undefined =>
  [...held].sort((a, b) => rank.indexOf(a) - rank.indexOf(b))[0];
