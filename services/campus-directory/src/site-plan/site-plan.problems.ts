import { problems } from '@academy/platform';

/** How refusals about plans of sites are told. */
export const sitePlanProblems = problems({
  CatchmentsOverlap: {
    status: 409,
    ko: '같은 날짜나 같은 판의 담당 구역이 이미 있습니다',
    en: 'Another catchment begins on that day or has that version',
  },
  DistrictWithoutPrimary: {
    status: 422,
    ko: '상담을 제공하는 담당 캠퍼스가 없는 자치구가 생깁니다',
    en: 'A district would have no campus that counsels from a day on',
  },
  SiteAlreadyRegistered: {
    status: 409,
    ko: '이미 등록된 캠퍼스입니다',
    en: 'There is a campus with this code already',
  },
  SiteNamedTwice: {
    status: 422,
    ko: '같은 코드의 캠퍼스가 둘입니다',
    en: 'The plan names a campus twice',
  },
  SitePlanAlreadyPublished: {
    status: 409,
    ko: '이미 공표된 계획입니다',
    en: 'This plan is published already',
  },
  SitePlanReachesBack: {
    status: 409,
    ko: '계획의 첫날이 이미 되었거나 지났습니다',
    en: 'The first day of the plan has come',
  },
  SitePlanRevised: {
    status: 409,
    ko: '그 사이에 계획이 바뀌었습니다',
    en: 'The draft has changed since',
  },
  SitePlanUnknown: { status: 404, ko: '계획이 없습니다', en: 'There is no such plan' },
});
