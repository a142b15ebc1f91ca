import type {
  NotificationCameDue,
  NotificationCancelled,
  NotificationChannel,
  NotificationDelivered,
  NotificationFailed,
  NotificationHandedOver,
  NotificationPostponed,
  NotificationRequested,
} from '@academy/contracts';
import { josa } from 'es-hangul';
import { labels, type SentencesOf } from './sentence.js';

const channels = labels<NotificationChannel>({
  ALIMTALK: ['알림톡', 'KakaoTalk'],
  SMS: ['문자', 'text message'],
  CALL: ['전화', 'telephone'],
});

type Told = readonly [
  typeof NotificationRequested,
  typeof NotificationCameDue,
  typeof NotificationPostponed,
  typeof NotificationHandedOver,
  typeof NotificationDelivered,
  typeof NotificationFailed,
  typeof NotificationCancelled,
];

/** How it is told that somebody was told something. */
export const notificationSentences = {
  NotificationRequested: {
    ko: ({ templateCode, channel }) =>
      `${josa(channels.ko(channel), '으로/로')} 알림을 보내기로 했습니다 (${templateCode}).`,
    en: ({ templateCode, channel }) =>
      `A notification by ${channels.en(channel)} was requested (${templateCode}).`,
  },
  NotificationCameDue: {
    ko: ({ tryNo }) => `알림을 보낼 때가 되었습니다 (${tryNo}번째 시도).`,
    en: ({ tryNo }) => `A notification came due (attempt ${tryNo}).`,
  },
  NotificationPostponed: {
    ko: ({ reasonCode }) =>
      reasonCode === 'QUIET_HOURS'
        ? '밤에는 보내지 않으므로 알림을 아침으로 미뤘습니다.'
        : '발송 기관이 응답하지 않아 알림을 잠시 미뤘습니다.',
    en: ({ reasonCode }) =>
      reasonCode === 'QUIET_HOURS'
        ? 'A notification was postponed to the morning.'
        : 'A notification was postponed, because the gateway did not answer.',
  },
  NotificationHandedOver: {
    ko: ({ channel }) => `${channels.ko(channel)} 알림을 발송 기관에 넘겼습니다.`,
    en: ({ channel }) => `A notification by ${channels.en(channel)} was handed to the gateway.`,
  },
  NotificationDelivered: {
    ko: ({ channel }) => `${channels.ko(channel)} 알림이 도착했습니다.`,
    en: ({ channel }) => `A notification by ${channels.en(channel)} was delivered.`,
  },
  NotificationFailed: {
    ko: ({ channel, next }) =>
      `${channels.ko(channel)} 알림이 도착하지 않아 ${josa(channels.ko(next), '으로/로')} 다시 알립니다.`,
    en: ({ channel, next }) =>
      `A notification by ${channels.en(channel)} failed; the next way is by ${channels.en(next)}.`,
  },
  NotificationCancelled: {
    ko: () => '알림을 보내지 않기로 했습니다.',
    en: () => 'A notification was cancelled.',
  },
} satisfies SentencesOf<Told>;
