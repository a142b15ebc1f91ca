import { problems } from '@academy/platform';

/** How refusals about profiles are told. */
export const profileProblems = problems({
  CredentialUnknown: {
    status: 422,
    ko: '인재정보에 없는 자격증입니다',
    en: 'The profile names no such certificate',
  },
  ForbiddenContent: {
    status: 422,
    ko: '적으면 안 되는 내용이 있습니다',
    en: 'The texts say what nobody may ask for',
  },
  MatchingConsentMissing: {
    status: 409,
    ko: '일자리 알선에 필요한 동의가 없습니다',
    en: 'The consent that matching needs is missing',
  },
  ProfileIncomplete: {
    status: 422,
    ko: '희망 직종과 희망 지역이 필요합니다',
    en: 'A desired occupation and a district are needed',
  },
  ProfileNotPublished: {
    status: 409,
    ko: '공개된 인재정보가 아닙니다',
    en: 'The profile is not published',
  },
  TalentProfileNotSubmitted: {
    status: 404,
    ko: '아직 등록한 인재정보가 없습니다. 같은 주소로 인재정보를 먼저 등록해 주세요',
    en: 'No profile has been submitted yet; submit one to this address first',
  },
  TalentProfileUnknown: {
    status: 409,
    ko: '인재정보를 먼저 등록해야 합니다',
    en: 'No profile has been submitted',
  },
  VerifiedInFuture: {
    status: 422,
    ko: '확인 날짜가 미래입니다',
    en: 'The day of verification is in the future',
  },
  WageBelowMinimum: {
    status: 422,
    ko: '희망 임금이 최저임금보다 낮습니다',
    en: 'The desired wage is below the legal minimum',
  },
});
