import { policy } from '@academy/platform';
import Type from 'typebox';
import { assumed, Days } from './episode-policies.js';

const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** What the Foundation may change about accounts, the requests about their data, and what people are told. */
export const accountPolicies = {
  draft: policy({
    ko: '작성 중 등록 보존 기간',
    en: 'days after which an unfinished registration is deleted (T-02)',
    values: Type.Object({ draftDays: Days }),
    first: [{ ...assumed, draftDays: 30 }],
  }),
  dataRequests: policy({
    ko: '개인정보 요구 처리 기한',
    en: 'days within which a data-subject request is answered (T-29)',
    values: Type.Object({ answerDays: Days }),
    first: [{ ...assumed, answerDays: 10 }],
  }),
  merging: policy({
    ko: '계정 통합 취소 기간',
    en: 'days within which a merge of two accounts can be undone (REG-2)',
    values: Type.Object({ reversibleDays: Days }),
    first: [{ ...assumed, reversibleDays: 30 }],
  }),
  reminders: policy({
    ko: '상담과 동의 만료 알림 시점',
    en: 'minutes after midnight of the evening before an appointment, and hours ahead of it, at which people are reminded (T-09), and days before a consent ends',
    values: Type.Object({
      eveningMinutes: Type.Integer({ minimum: 0, maximum: 1_439 }),
      hoursBefore: Type.Integer({ minimum: 1, maximum: 24 }),
      consentDaysBefore: Days,
    }),
    first: [{ ...assumed, eveningMinutes: 1_080, hoursBefore: 2, consentDaysBefore: 14 }],
  }),
  notification: policy({
    ko: '알림 채널과 야간 발송 제한',
    en: 'channels in their order, the hours at which nobody is written to (T-09), and how often a gateway is asked that does not answer',
    values: Type.Object({
      channels: Type.Array(Type.Enum(['ALIMTALK', 'SMS', 'CALL']), { minItems: 1 }),
      quietHours: Type.Object({ from: TimeOfDay, to: TimeOfDay }),
      retryMinutes: Type.Integer({ minimum: 1, maximum: 1_440 }),
      mostTries: Type.Integer({ minimum: 1, maximum: 100 }),
    }),
    first: [
      {
        ...assumed,
        channels: ['SMS', 'CALL'],
        quietHours: { from: '21:00', to: '08:00' },
        retryMinutes: 5,
        mostTries: 12,
      },
    ],
  }),
};
