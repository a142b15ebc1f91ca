import type { NotificationRequested } from '@academy/contracts';
import { josa } from 'es-hangul';

type Refs = NotificationRequested['data']['refs'];

const programmes: Readonly<Record<string, string>> = {
  ACADEMY: '중장년취업사관학교',
  HIRING: '채용형 지원',
  WORK_EXPERIENCE: '직무체험형 지원',
};
const classes: Readonly<Record<string, string>> = {
  BASIC: '기초교육',
  EXPLORATION: '탐색반',
  FAST_TRACK: '속성반',
  REGULAR: '정규반',
};
const checkpoints: Readonly<Record<string, string>> = {
  M1: '취업 1개월',
  M3: '취업 3개월',
  M6: '취업 6개월',
  M12: '취업 12개월',
  ACTIVITY_MID: '활동 중간',
  ACTIVITY_END: '활동 종료',
  AFTER_M3: '활동 종료 후 3개월',
  AFTER_M6: '활동 종료 후 6개월',
};

/** The name of a code, or a word that is true of all of them where a newer code has no name here yet. */
const named = (
  names: Readonly<Record<string, string>>,
  { code = '' }: Refs,
  otherwise: string,
): string => names[code] ?? otherwise;

const classOf = (refs: Refs): string => named(classes, refs, '교육과정');

const dayOf = ({ on }: Refs): string => {
  const [, month = '', day = ''] = on?.split('-') ?? [];
  return `${Number(month)}월 ${Number(day)}일`;
};

/** What people are told. A text names nothing but codes and days; who it is about is put before it. */
const texts = {
  REGISTRATION_RECEIPT: () => '인재등록을 마쳤습니다. 참여 자격을 확인한 뒤 알려 드리겠습니다.',
  ELIGIBILITY_CONFIRMED: (refs) =>
    `${named(programmes, refs, '사업')} 참여 자격이 확인되었습니다. ${dayOf(refs)}까지 유효합니다.`,
  ELIGIBILITY_DENIED: (refs) =>
    `${named(programmes, refs, '사업')} 참여 자격이 확인되지 않았습니다. ${dayOf(refs)}까지 이의를 신청할 수 있습니다.`,
  CONSULTANT_ASSIGNED: () => '담당 상담사가 정해졌습니다. 곧 첫 상담 일정을 안내해 드리겠습니다.',
  TRACK_RECOMMENDED: (refs) =>
    `상담 결과 ${josa(classOf(refs), '을/를')} 추천합니다. ${dayOf(refs)}까지 우선 신청할 수 있습니다.`,
  CLASS_APPLIED: (refs) =>
    `${classOf(refs)} 수강 신청을 받았습니다. 결과는 따로 알려 드리겠습니다.`,
  CLASS_CONFIRMED: (refs) => `${classOf(refs)} 수강이 확정되었습니다. ${dayOf(refs)}에 시작합니다.`,
  CLASS_CANCELLED: (refs) => `${classOf(refs)} 수강이 취소되었습니다.`,
  BASIC_COMPLETED: (refs) =>
    `${josa('기초교육', '을/를')} 수료했습니다. ${dayOf(refs)}까지 인정됩니다.`,
  CLASS_COMPLETED: (refs) =>
    `${josa(classOf(refs), '을/를')} 수료했습니다. 수료증은 곧 받아 볼 수 있습니다.`,
  CLASS_NOT_COMPLETED: (refs) =>
    `${josa(classOf(refs), '은/는')} 미수료로 처리되었습니다. 다음 단계는 담당 상담사와 상의해 주세요.`,
  REFERRAL_CONSENT: (refs) => `추천 일자리가 있습니다. ${dayOf(refs)}까지 지원 여부를 알려 주세요.`,
  PLACEMENT_CONFIRMED: (refs) => `취업이 확정되었습니다. ${dayOf(refs)}부터 근무합니다.`,
  AFTERCARE_CONTACT: (refs) =>
    `${josa(named(checkpoints, refs, '사후관리'), '이/가')} 되어 안부를 여쭙고자 합니다. 담당자가 곧 연락드리겠습니다.`,
  ISSUE_RECEIVED: (refs) =>
    `말씀하신 직장 고충을 접수했습니다. ${dayOf(refs)}까지 담당자가 연락드리겠습니다.`,
} as const satisfies Readonly<Record<string, (refs: Refs) => string>>;

export type TemplateCode = keyof typeof texts;

const isTemplate = (code: string): code is TemplateCode => Object.hasOwn(texts, code);

/** The text for a person, whose name is given in clear; throws `RangeError` for a template that there is not. */
export const textOf = (templateCode: string, refs: Refs, name: string): string => {
  if (!isTemplate(templateCode)) throw new RangeError(`no template is called ${templateCode}`);
  return `[중장년취업사관학교] ${name}님, ${texts[templateCode](refs)}`;
};
