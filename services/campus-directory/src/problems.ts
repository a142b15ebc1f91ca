import { problems } from '@academy/platform';
import { slotProblems } from './consultant-day/slot.problems.js';
import { calendarProblems } from './operating-calendar/calendar.problems.js';
import { roomProblems } from './room/room.problems.js';
import { sitePlanProblems } from './site-plan/site-plan.problems.js';
import { staffProblems } from './staff-member/staff.problems.js';

/** How the directory's refusals are told to a caller. */
export const campusDirectoryProblems = problems({
  CampusChangedLater: {
    status: 409,
    ko: '그 뒤의 날짜로 이미 정해진 변경이 있습니다',
    en: 'A change of this or a later day is on record already',
  },
  CampusHasBookings: {
    status: 409,
    ko: '그 날짜 이후의 예약이 남아 있습니다',
    en: 'There are bookings on that day or later',
  },
  CampusIsClosed: { status: 409, ko: '폐관된 캠퍼스입니다', en: 'The campus is closed for good' },
  CampusIsPrimary: {
    status: 409,
    ko: '자치구를 담당하는 유일한 캠퍼스입니다',
    en: 'The campus is the only primary one of a district',
  },
  CampusNotOpenOnDate: {
    status: 409,
    ko: '캠퍼스가 그 날짜에 열려 있지 않습니다',
    en: 'The campus is not open on that day',
  },
  CampusNotToOpen: {
    status: 409,
    ko: '개관일이 정해지지 않은 캠퍼스입니다',
    en: 'The campus has no day of opening yet',
  },
  CampusOpenAlready: {
    status: 409,
    ko: '이미 문을 연 캠퍼스입니다',
    en: 'The campus has opened already',
  },
  CampusOpenFromAnotherDate: {
    status: 409,
    ko: '캠퍼스의 개관일이 이미 다르게 정해져 있습니다',
    en: 'The campus opens on another day already',
  },
  CampusRegisteredUnderAnotherCode: {
    status: 409,
    ko: '다른 코드로 등록된 캠퍼스입니다',
    en: 'The campus is registered under another code',
  },
  CampusUnknown: { status: 404, ko: '캠퍼스가 없습니다', en: 'There is no such campus' },
  CampusWithoutCounseling: {
    status: 409,
    ko: '담당 캠퍼스가 그 날짜에 상담을 제공하지 않습니다',
    en: 'A primary campus does not offer counselling on that day',
  },
  CatchmentNotInForce: {
    status: 409,
    ko: '그 날짜에 시행 중인 담당 구역이 없습니다',
    en: 'No catchment plan is in force on that day',
  },
  CatchmentPlanAlreadyPublished: {
    status: 409,
    ko: '이미 공표된 담당 구역입니다',
    en: 'This plan is published already',
  },
  DistrictMappedTwice: {
    status: 422,
    ko: '한 자치구에 담당 캠퍼스가 둘입니다',
    en: 'A district has two primary campuses',
  },
  DistrictNotMapped: {
    status: 422,
    ko: '담당 캠퍼스가 없는 자치구가 있습니다',
    en: 'A district has no campus',
  },
  DistrictUnknown: { status: 422, ko: '서울의 자치구가 아닙니다', en: 'No district of Seoul' },
  OpeningNotLater: {
    status: 422,
    ko: '정해진 개관일보다 늦은 날짜가 아닙니다',
    en: 'The day is not later than the one on which the campus opens',
  },
  PrimaryAmongAlternates: {
    status: 422,
    ko: '담당 캠퍼스가 대체 캠퍼스에도 있습니다',
    en: 'A primary campus is among its own alternates',
  },
  ...calendarProblems,
  ...roomProblems,
  ...sitePlanProblems,
  ...slotProblems,
  ...staffProblems,
});
