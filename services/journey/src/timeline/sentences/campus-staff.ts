import type {
  StaffAssignedToCampus,
  StaffLeavePlanned,
  StaffLeft,
  StaffRegistered,
  StaffReturned,
  StaffRoleChanged,
} from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

/** How the events about staff are told; they name ids, never people. */
export const campusStaffSentences = {
  StaffRegistered: {
    ko: ({ staffId }) => `직원 ${staffId}을(를) 등록했습니다.`,
    en: ({ staffId }) => `${staffId} was registered as a member of staff.`,
  },
  StaffAssignedToCampus: {
    ko: ({ staffId, effectiveOn }) =>
      `직원 ${staffId}의 소속 캠퍼스를 정했습니다 (${effectiveOn}부터).`,
    en: ({ staffId, effectiveOn }) => `${staffId} has other campuses from ${effectiveOn} on.`,
  },
  StaffRoleChanged: {
    ko: ({ staffId, effectiveOn }) => `직원 ${staffId}의 역할이 바뀝니다 (${effectiveOn}부터).`,
    en: ({ staffId, effectiveOn }) => `${staffId} has other roles from ${effectiveOn} on.`,
  },
  StaffLeavePlanned: {
    ko: ({ staffId, from, affected }) =>
      `직원 ${staffId}의 부재를 계획했습니다 (${from}부터, 영향받는 예약 ${affected.length}건).`,
    en: ({ staffId, from, affected }) =>
      `${staffId} is away from ${from} on; bookings affected: ${affected.length}.`,
  },
  StaffReturned: {
    ko: ({ staffId, effectiveOn }) => `직원 ${staffId}이(가) 복귀합니다 (${effectiveOn}).`,
    en: ({ staffId, effectiveOn }) => `${staffId} is back from ${effectiveOn} on.`,
  },
  StaffLeft: {
    ko: ({ staffId, effectiveOn, affected }) =>
      `직원 ${staffId}이(가) 퇴직합니다 (${effectiveOn}, 영향받는 예약 ${affected.length}건).`,
    en: ({ staffId, effectiveOn, affected }) =>
      `${staffId} leaves on ${effectiveOn}; bookings affected: ${affected.length}.`,
  },
} satisfies SentencesOf<
  readonly [
    typeof StaffRegistered,
    typeof StaffAssignedToCampus,
    typeof StaffRoleChanged,
    typeof StaffLeavePlanned,
    typeof StaffReturned,
    typeof StaffLeft,
  ]
>;
