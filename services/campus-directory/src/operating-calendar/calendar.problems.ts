import { problems } from '@academy/platform';

/** How refusals about hours and closures are told. */
export const calendarProblems = problems({
  ClosureEndsBeforeItBegins: {
    status: 422,
    ko: '휴관의 마지막 날이 첫날보다 빠릅니다',
    en: 'The closure ends before it begins',
  },
  ClosureUnknown: { status: 404, ko: '휴관이 없습니다', en: 'There is no such closure' },
  ClosureWithoutObject: {
    status: 422,
    ko: '휴관 범위에 맞는 강의실 또는 서비스만 지정해야 합니다',
    en: 'The closure names exactly the room or the service that its scope asks for',
  },
  DayEndsBeforeItBegins: {
    status: 422,
    ko: '마감 시간이 시작 시간보다 빠릅니다',
    en: 'A day ends before it begins',
  },
  DayNamedTwice: { status: 422, ko: '같은 요일이 두 번 있습니다', en: 'A day is named twice' },
});
