import { problems } from '@academy/platform';

/** How refusals about rooms are told. */
export const roomProblems = problems({
  BookingEndsBeforeItBegins: {
    status: 422,
    ko: '끝나는 시간이 시작 시간보다 빠릅니다',
    en: 'The booking ends before it begins',
  },
  OutageEndsBeforeItBegins: {
    status: 422,
    ko: '사용 중지의 마지막 날이 첫날보다 빠릅니다',
    en: 'The outage ends before it begins',
  },
  RoomLacksEquipment: {
    status: 422,
    ko: '필요한 장비가 없는 강의실입니다',
    en: 'The room lacks equipment that is needed',
  },
  RoomNotAvailable: {
    status: 409,
    ko: '그 날 사용할 수 없는 강의실입니다',
    en: 'The room cannot be used on that day',
  },
  RoomTaken: {
    status: 409,
    ko: '그 시간에 이미 예약된 강의실입니다',
    en: 'The room is taken at that time',
  },
  RoomTooSmall: {
    status: 422,
    ko: '인원이 강의실 정원보다 많습니다',
    en: 'There are more people than the room has places',
  },
  RoomUnknown: { status: 404, ko: '강의실이 없습니다', en: 'There is no such room' },
});
