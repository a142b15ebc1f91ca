import type {
  CampusService,
  ClassType,
  ConsentPurpose,
  ContactAttempted,
  FollowUpCompleted,
  IdentityVerified,
  ParticipantRegistered,
  ProgramType,
  ReadinessLevel,
  ReferralProposed,
} from '@academy/contracts';
import { labels } from './sentence.js';

/** By which way a person came in. */
export const entryChannels = labels<ParticipantRegistered['data']['channel']>({
  WEB: ['웹', 'on the web'],
  APP: ['앱', 'in the app'],
  KIOSK: ['키오스크', 'at a kiosk'],
  DESK: ['창구', 'at a desk'],
  PHONE: ['전화', 'by phone'],
  FAIR: ['박람회', 'at a fair'],
  AGENCY_API: ['연계 기관', 'through an agency'],
  BATCH: ['일괄 등록', 'in a batch'],
});

export const identityMethods = labels<IdentityVerified['data']['method']>({
  MOBILE_PASS: ['휴대전화 인증', 'by mobile phone'],
  MOBILE_ID: ['모바일 신분증', 'by mobile ID'],
  IPIN: ['아이핀', 'by i-PIN'],
  FACE_TO_FACE: ['대면 확인', 'face to face'],
});

export const consentPurposes = labels<ConsentPurpose>({
  COLLECT_USE: ['개인정보 수집·이용', 'the collection and use of personal data'],
  THIRD_PARTY_EMPLOYER: ['구인기업 제공', 'sharing with employers'],
  THIRD_PARTY_AGENCY: ['연계 기관 제공', 'sharing with agencies'],
  ADMIN_INFO_SHARING: ['행정정보 공동이용', 'the sharing of administrative information'],
  SENSITIVE: ['민감정보 처리', 'the use of sensitive data'],
  MARKETING: ['홍보 안내 수신', 'promotional messages'],
});

export const programmes = labels<'ACADEMY' | 'HIRING' | 'WORK_EXPERIENCE'>({
  ACADEMY: ['중장년취업사관학교', 'the academy'],
  HIRING: ['채용형 지원', 'the hiring programme'],
  WORK_EXPERIENCE: ['직무체험형 지원', 'the work experience programme'],
});

export const campusServices = labels<CampusService>({
  COUNSELING: ['상담', 'counselling'],
  BASIC: ['기초교육', 'basic education'],
  EXPLORATION: ['탐색반', 'exploration classes'],
  FAST_TRACK: ['속성반', 'fast-track classes'],
  REGULAR: ['정규반', 'regular classes'],
  MATCHING: ['일자리 연계', 'job matching'],
  AFTERCARE: ['사후관리', 'after-care'],
  FAIR: ['박람회', 'job fairs'],
});

export const readinessLevels = labels<ReadinessLevel>({
  R1_EXPLORING: ['탐색 단계', 'exploring'],
  R2_NEAR_READY: ['준비 단계', 'near ready'],
  R3_TRANSITION: ['전환 단계', 'in transition'],
  R4_JOB_READY: ['취업 준비 완료', 'job-ready'],
});

export const classTypes = labels<ClassType>({
  BASIC: ['기초교육', 'basic education'],
  EXPLORATION: ['탐색반', 'an exploration class'],
  FAST_TRACK: ['속성반', 'a fast-track class'],
  REGULAR: ['정규반', 'a regular class'],
});

export const completionFailures = labels<'ATTENDANCE' | 'MANDATORY_SESSION' | 'SCORE'>({
  ATTENDANCE: ['출석률', 'attendance'],
  MANDATORY_SESSION: ['필수 차시', 'a mandatory session'],
  SCORE: ['평가 점수', 'the score'],
});

export const employmentProgrammes = labels<ProgramType>({
  OPEN_HIRE: ['일반채용', 'an open hire'],
  HIRING: ['채용형', 'a subsidised hire'],
  WORK_EXPERIENCE: ['직무체험형', 'a work experience'],
});

export const referralBases = labels<ReferralProposed['data']['basis']>({
  RECOMMENDATION: ['추천 결과', 'a recommendation'],
  CONSULTANT: ['상담사 제안', 'the consultant'],
  SELF: ['본인 지원', 'their own application'],
  FAIR: ['박람회', 'a fair'],
});

export const contactChannels = labels<ContactAttempted['data']['channel']>({
  PHONE: ['전화', 'by phone'],
  SMS: ['문자', 'by text message'],
  EMAIL: ['이메일', 'by e-mail'],
  VISIT: ['방문', 'by a visit'],
  DESK: ['창구', 'at a desk'],
  VIDEO: ['영상 통화', 'by video'],
});

export const contactResults = labels<ContactAttempted['data']['result']>({
  NO_ANSWER: ['응답 없음', 'no answer'],
  WRONG_NUMBER: ['결번', 'wrong number'],
  MESSAGE_LEFT: ['메시지 남김', 'message left'],
  REFUSED: ['거절', 'refused'],
});

export const workStatuses = labels<FollowUpCompleted['data']['statusCode']>({
  SAME_JOB: ['같은 직장 근무', 'in the same job'],
  OTHER_JOB: ['다른 직장 근무', 'in another job'],
  SELF_EMPLOYED: ['창업', 'self-employed'],
  NOT_WORKING: ['미취업', 'not working'],
});
