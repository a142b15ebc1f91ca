import type {
  RoomAdded,
  RoomBackInService,
  RoomBooked,
  RoomBookingRefused,
  RoomChanged,
  RoomHeld,
  RoomOutOfService,
  RoomReleased,
} from '@academy/contracts';
import type { SentencesOf } from './sentence.js';

/** How rooms and their bookings are told. */
export const campusRoomSentences = {
  RoomAdded: {
    ko: ({ name, capacity }) => `강의실 '${name}'을(를) 추가했습니다 (정원 ${capacity}명).`,
    en: ({ name, capacity }) => `The room "${name}" for ${capacity} people was added.`,
  },
  RoomChanged: {
    ko: ({ name, capacity }) => `강의실 '${name}'이(가) 바뀌었습니다 (정원 ${capacity}명).`,
    en: ({ name, capacity }) => `The room "${name}" is for ${capacity} people now.`,
  },
  RoomOutOfService: {
    ko: ({ from, affected }) =>
      `강의실을 쓸 수 없습니다 (${from}부터, 영향받는 예약 ${affected.length}건).`,
    en: ({ from, affected }) =>
      `A room is out of service from ${from} on; bookings affected: ${affected.length}.`,
  },
  RoomBackInService: {
    ko: ({ effectiveOn }) => `강의실을 다시 씁니다 (${effectiveOn}부터).`,
    en: ({ effectiveOn }) => `A room is back in service from ${effectiveOn} on.`,
  },
  RoomHeld: {
    ko: ({ date }) => `${date} 강의실을 잠시 맡아 두었습니다.`,
    en: ({ date }) => `A room is held on ${date} for a while.`,
  },
  RoomBooked: {
    ko: ({ date }) => `${date} 강의실을 예약했습니다.`,
    en: ({ date }) => `A room was booked for ${date}.`,
  },
  RoomBookingRefused: {
    ko: ({ date }) => `${date} 강의실을 예약하지 못했습니다. 다른 강의실이 필요합니다.`,
    en: ({ date }) => `A room could not be booked for ${date}; another one is needed.`,
  },
  RoomReleased: {
    ko: ({ date }) => `${date} 강의실 예약을 풀었습니다.`,
    en: ({ date }) => `The booking of a room on ${date} was given up.`,
  },
} satisfies SentencesOf<
  readonly [
    typeof RoomAdded,
    typeof RoomChanged,
    typeof RoomOutOfService,
    typeof RoomBackInService,
    typeof RoomHeld,
    typeof RoomBooked,
    typeof RoomBookingRefused,
    typeof RoomReleased,
  ]
>;
