import { problems } from '@academy/platform';

/** How refusals about appointments' slots are told. */
export const slotProblems = problems({
  ConsultantDayFull: {
    status: 409,
    ko: '상담사의 하루 상담 횟수가 찼습니다',
    en: 'The consultant has no session left on that day',
  },
  ConsultantNotThere: {
    status: 409,
    ko: '그 날 그 캠퍼스에서 근무하는 상담사가 아닙니다',
    en: 'The consultant does not counsel at that campus on that day',
  },
  CounselingNotOffered: {
    status: 409,
    ko: '캠퍼스가 그 날 상담을 제공하지 않습니다',
    en: 'The campus does not offer counselling on that day',
  },
  SlotHasBegun: { status: 409, ko: '이미 시작된 시간입니다', en: 'The slot has begun' },
  SlotHeldByAnother: {
    status: 409,
    ko: '다른 사람이 예약 중인 시간입니다',
    en: 'Somebody else holds the slot',
  },
  SlotNotOffered: {
    status: 409,
    ko: '제공하지 않는 시간입니다',
    en: 'The slot is not offered any more',
  },
  SlotOfAnother: {
    status: 409,
    ko: '다른 예약의 시간입니다',
    en: 'The slot belongs to another booking',
  },
  SlotOutsideHours: {
    status: 422,
    ko: '캠퍼스 운영 시간을 벗어납니다',
    en: 'The slot lies outside the hours of the campus',
  },
  SlotTaken: { status: 409, ko: '이미 예약된 시간입니다', en: 'The slot is taken' },
  SlotUnknown: { status: 404, ko: '상담 시간이 없습니다', en: 'There is no such slot' },
  SlotsDuringClosure: {
    status: 409,
    ko: '그 날은 휴관입니다',
    en: 'There is a closure on that day',
  },
  SlotsInThePast: { status: 422, ko: '지난 날짜입니다', en: 'The day is over' },
  SlotsOverlap: {
    status: 422,
    ko: '상담 시간이 겹칩니다',
    en: 'Two slots of the consultant overlap',
  },
  SlotsTooFarAhead: {
    status: 422,
    ko: '공개할 수 있는 기간보다 뒤의 날짜입니다',
    en: 'The day is too far ahead to publish slots',
  },
});
