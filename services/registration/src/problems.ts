import { problems } from '@academy/platform';
import { accountProblems } from './account.problems.js';
import { dataRequestProblems } from './data-request.problems.js';
import { eligibilityProblems } from './eligibility-review/eligibility.problems.js';
import { participationProblems } from './participation/participation.problems.js';
import { profileProblems } from './talent-profile/profile.problems.js';

/** How registration's refusals are told to a caller. */
export const registrationProblems = problems({
  ...accountProblems,
  ...dataRequestProblems,
  ...eligibilityProblems,
  ...participationProblems,
  ...profileProblems,
  CampusUnknown: {
    status: 409,
    ko: '캠퍼스를 아직 알 수 없습니다',
    en: 'The campus is not known here yet',
  },
  CatchmentUnknown: {
    status: 409,
    ko: '그 날짜의 자치구별 담당 캠퍼스를 아직 알 수 없습니다',
    en: 'No catchment plan for that day is known here yet',
  },
  ConsentAlreadyExpired: {
    status: 422,
    ko: '동의 기한이 이미 지났습니다',
    en: 'The consent would already have expired',
  },
  ConsentNotGranted: {
    status: 409,
    ko: '이 목적에 동의한 적이 없습니다',
    en: 'Consent to this purpose was never granted',
  },
  DistrictNotInCatchment: {
    status: 409,
    ko: '거주 자치구의 담당 캠퍼스를 아직 알 수 없습니다',
    en: 'The catchment plan does not name the district',
  },
  DuplicateNeedsTwoAccounts: {
    status: 422,
    ko: '중복 심사에는 서로 다른 두 계정이 필요합니다',
    en: 'A duplicate review needs two accounts',
  },
  DuplicateSuspected: {
    status: 409,
    ko: '이미 등록된 분으로 보여 담당자가 확인합니다',
    en: 'This person seems to be registered already; somebody decides about it',
  },
  DuplicateUnderReview: {
    status: 409,
    ko: '중복 여부를 확인하는 중입니다',
    en: 'The account waits for a decision about a suspected duplicate',
  },
  EligibilityAlreadyDecided: {
    status: 409,
    ko: '이미 결정된 심사입니다',
    en: 'This review is already decided',
  },
  EligibilityExpired: {
    status: 409,
    ko: '참여 자격의 유효 기간이 지났습니다',
    en: 'The eligibility has expired',
  },
  EligibilityNotForAcademy: {
    status: 409,
    ko: '사관학교 참여 자격이 아닙니다',
    en: 'The eligibility is for another programme',
  },
  IdentityNotVerified: {
    status: 409,
    ko: '본인 확인을 먼저 해야 합니다',
    en: 'The identity is not verified',
  },
  IdentityOfAnotherPerson: {
    status: 409,
    ko: '먼저 확인한 분과 다른 사람입니다',
    en: 'Another person was verified before',
  },
  IdentityVerificationExpired: {
    status: 409,
    ko: '본인 확인의 유효 시간이 지났습니다. 다시 확인하세요',
    en: 'The proof of identity is too old; verify again',
  },
  LaterStatementOnRecord: {
    status: 409,
    ko: '더 나중에 작성한 취업 의지 확인이 있습니다',
    en: 'A later statement is on record',
  },
  NoticeBeginsInPast: {
    status: 422,
    ko: '고지문은 오늘 이후부터 시행할 수 있습니다',
    en: 'A notice begins today or later',
  },
  NoticeNotInForce: {
    status: 409,
    ko: '아직 시행되지 않은 고지문입니다',
    en: 'The notice is not in force yet',
  },
  NoticeUnknown: {
    status: 404,
    ko: '없는 고지문입니다',
    en: 'There is no such notice',
  },
  NoticeVersionTaken: {
    status: 409,
    ko: '같은 버전의 고지문이 이미 있습니다. 다른 버전으로 공표해야 합니다',
    en: 'This version of the notice exists; publish another one',
  },
  NoticeVersionUnknown: {
    status: 422,
    ko: '공표되지 않은 고지문입니다',
    en: 'No such version of the notice was published',
  },
  NoticeVersionOutdated: {
    status: 409,
    ko: '고지문이 바뀌었습니다. 현재 고지문에 동의해야 합니다',
    en: 'The notice has changed; consent to the current version',
  },
  NotificationUnknown: {
    status: 404,
    ko: '없는 알림입니다',
    en: 'There is no such notification',
  },
  ParticipantNotRegistered: {
    status: 409,
    ko: '등록을 먼저 마쳐야 합니다',
    en: 'The registration is not complete',
  },
  ParticipationAlreadyOpen: {
    status: 409,
    ko: '이미 참여 중입니다',
    en: 'A participation is already open',
  },
  PurposeNotOffered: {
    status: 422,
    ko: '동의를 받지 않는 목적입니다',
    en: 'No consent is asked for this purpose',
  },
  RegistrationAlreadyCompleted: {
    status: 409,
    ko: '이미 등록을 마쳤습니다',
    en: 'The registration is already complete',
  },
  RegistrationNotStarted: {
    status: 409,
    ko: '등록을 먼저 시작해야 합니다',
    en: 'The registration has not been started',
  },
  RequiredConsentMissing: {
    status: 409,
    ko: '필수 동의가 빠졌습니다',
    en: 'A required consent is missing',
  },
  SexCodeNotConsented: {
    status: 409,
    ko: '성별을 기록하려면 민감정보 처리에 동의해야 합니다',
    en: 'The sex code needs a consent of its own',
  },
  StaffMissing: {
    status: 422,
    ko: '대면 확인에는 담당자가 필요합니다',
    en: 'A face-to-face verification needs a member of staff',
  },
  StatementDatedInFuture: {
    status: 422,
    ko: '취업 의지 확인 날짜가 미래입니다',
    en: 'The statement is dated in the future',
  },
});
