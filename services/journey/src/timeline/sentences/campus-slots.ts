import type {
  ClosureDeclared,
  ClosureLifted,
  OperatingHoursSet,
  SlotBlocked,
  SlotBooked,
  SlotBookingRefused,
  SlotHeld,
  SlotHoldExpired,
  SlotReleased,
  SlotsPublished,
  SlotWithdrawn,
} from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

/** How hours, closures and the times for appointments are told. */
export const campusSlotSentences = {
  OperatingHoursSet: {
    ko: ({ validFrom }) => `캠퍼스 운영 시간을 정했습니다 (${validFrom}부터).`,
    en: ({ validFrom }) => `The hours of the campus hold from ${validFrom} on.`,
  },
  ClosureDeclared: {
    ko: ({ from, to, affected }) =>
      `휴관을 공고했습니다 (${from}~${to}, 영향받는 예약 ${affected.length}건).`,
    en: ({ from, to, affected }) =>
      `A closure from ${from} to ${to} was declared; bookings affected: ${affected.length}.`,
  },
  ClosureLifted: {
    ko: () => '휴관을 해제했습니다.',
    en: () => 'The closure was lifted.',
  },
  SlotsPublished: {
    ko: ({ date, slots }) => `${date} 상담 시간 ${slots.length}개를 공개했습니다.`,
    en: ({ date, slots }) => `Slots published for ${date}: ${slots.length}.`,
  },
  SlotHeld: {
    ko: ({ date }) => `${date} 상담 시간을 잠시 맡아 두었습니다.`,
    en: ({ date }) => `A slot on ${date} is held for a while.`,
  },
  SlotHoldExpired: {
    ko: ({ date }) => `맡아 둔 ${date} 상담 시간이 풀렸습니다.`,
    en: ({ date }) => `The hold of a slot on ${date} ran out.`,
  },
  SlotBooked: {
    ko: ({ date }) => `${date} 상담 시간을 예약했습니다.`,
    en: ({ date }) => `A slot on ${date} was booked.`,
  },
  SlotBookingRefused: {
    ko: ({ date }) => `${date} 상담 시간을 예약하지 못했습니다. 다른 시간을 찾고 있습니다.`,
    en: ({ date }) => `The slot on ${date} could not be booked; another one is looked for.`,
  },
  SlotReleased: {
    ko: ({ date }) => `${date} 상담 시간이 다시 비었습니다.`,
    en: ({ date }) => `A slot on ${date} is free again.`,
  },
  SlotBlocked: {
    ko: ({ date }) => `${date} 상담 시간을 다른 업무로 막았습니다.`,
    en: ({ date }) => `A slot on ${date} is kept for other work.`,
  },
  SlotWithdrawn: {
    ko: ({ date, affectedAppointmentId }) =>
      affectedAppointmentId === undefined
        ? `${date} 상담 시간을 철회했습니다.`
        : `${date} 상담 시간을 철회했습니다. 예약된 상담을 다시 잡아야 합니다.`,
    en: ({ date, affectedAppointmentId }) =>
      affectedAppointmentId === undefined
        ? `A slot on ${date} was withdrawn.`
        : `A slot on ${date} was withdrawn; its appointment needs another one.`,
  },
} satisfies SentencesOf<
  readonly [
    typeof OperatingHoursSet,
    typeof ClosureDeclared,
    typeof ClosureLifted,
    typeof SlotsPublished,
    typeof SlotHeld,
    typeof SlotHoldExpired,
    typeof SlotBooked,
    typeof SlotBookingRefused,
    typeof SlotReleased,
    typeof SlotBlocked,
    typeof SlotWithdrawn,
  ]
>;
