import type { campusDirectoryEvents } from '@academy/contracts';
import { josa } from 'es-hangul';
import { campusRoomSentences } from './campus-rooms.js';
import { campusSlotSentences } from './campus-slots.js';
import { campusStaffSentences } from './campus-staff.js';
import { campusServices } from './labels.js';
import type { SentencesOf } from './sentence.js';
import { policySentences, taskSentences } from './shared.js';

/** How the events of the campus directory are told. */
export const campusDirectorySentences = {
  CampusRegistered: {
    ko: ({ nameKo }) => `${josa(nameKo, '을/를')} 등록했습니다.`,
    en: ({ nameEn }) => `${nameEn} was registered.`,
  },
  CampusOpened: {
    ko: ({ effectiveOn }) => `캠퍼스가 문을 엽니다 (${effectiveOn}부터).`,
    en: ({ effectiveOn }) => `The campus is open from ${effectiveOn} on.`,
  },
  CampusOpeningPostponed: {
    ko: ({ from, to }) => `캠퍼스 개관을 미뤘습니다 (${from} → ${to}).`,
    en: ({ from, to }) => `The opening of the campus was postponed from ${from} to ${to}.`,
  },
  CampusServiceEnabled: {
    ko: ({ service, from }) =>
      `캠퍼스에서 ${josa(campusServices.ko(service), '을/를')} 제공합니다 (${from}부터).`,
    en: ({ service, from }) => `The campus offers ${campusServices.en(service)} from ${from} on.`,
  },
  CampusSuspended: {
    ko: ({ effectiveOn, affected }) =>
      `캠퍼스가 운영을 멈춥니다 (${effectiveOn}부터, 영향받는 예약 ${affected.length}건).`,
    en: ({ effectiveOn, affected }) =>
      `The campus is suspended from ${effectiveOn} on; bookings affected: ${affected.length}.`,
  },
  CampusClosed: {
    ko: ({ effectiveOn }) => `캠퍼스가 문을 닫습니다 (${effectiveOn}부터).`,
    en: ({ effectiveOn }) => `The campus is closed from ${effectiveOn} on.`,
  },
  CampusServiceDisabled: {
    ko: ({ service, from }) =>
      `캠퍼스에서 ${josa(campusServices.ko(service), '을/를')} 더 제공하지 않습니다 (${from}부터).`,
    en: ({ service, from }) =>
      `The campus no longer offers ${campusServices.en(service)} from ${from} on.`,
  },
  CampusCapacityTargetSet: {
    ko: ({ month, counselingSlots, trainingSeats }) =>
      `${month} 목표를 상담 ${counselingSlots}회, 교육 ${trainingSeats}석으로 정했습니다.`,
    en: ({ month, counselingSlots, trainingSeats }) =>
      `The target of ${month} is ${counselingSlots} appointments and ${trainingSeats} seats.`,
  },
  CatchmentPlanPublished: {
    ko: ({ version, effectiveFrom }) =>
      `관할 계획 제${version}판을 공고했습니다 (${effectiveFrom}부터).`,
    en: ({ version, effectiveFrom }) =>
      `Version ${version} of the catchment plan holds from ${effectiveFrom} on.`,
  },
  SitePlanDrafted: {
    ko: ({ sites, closings }) =>
      `캠퍼스 확충 계획을 작성했습니다 (신설 ${sites.length}곳, 폐관 ${closings.length}곳).`,
    en: ({ sites, closings }) =>
      `A plan of sites was drafted; to open: ${sites.length}, to close: ${closings.length}.`,
  },
  SitePlanPublished: {
    ko: ({ campusIds, closedCampusIds }) =>
      `캠퍼스 확충 계획을 공표했습니다 (신설 ${campusIds.length}곳, 폐관 ${closedCampusIds.length}곳).`,
    en: ({ campusIds, closedCampusIds }) =>
      `A plan of sites was published; to open: ${campusIds.length}, to close: ${closedCampusIds.length}.`,
  },
  ...campusRoomSentences,
  ...campusSlotSentences,
  ...campusStaffSentences,
  ...policySentences,
  ...taskSentences,
} satisfies SentencesOf<typeof campusDirectoryEvents>;
