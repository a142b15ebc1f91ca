import type {
  ContactChanged,
  ContactChannel,
  DataRequestKind,
  RetentionHoldKind,
} from '@academy/contracts';
import { labels } from './sentence.js';

export const contactFields = labels<ContactChanged['data']['changedFields'][number]>({
  PHONE: ['전화번호', 'phone'],
  EMAIL: ['전자우편', 'e-mail'],
  ADDRESS: ['주소', 'address'],
});

export const contactChannels = labels<ContactChannel>({
  KAKAO: ['알림톡', 'KakaoTalk'],
  SMS: ['문자', 'text message'],
  PHONE: ['전화', 'phone'],
  EMAIL: ['전자우편', 'e-mail'],
  APP: ['앱', 'the app'],
});

export const dataRequestKinds = labels<DataRequestKind>({
  ACCESS: ['열람', 'access'],
  CORRECT: ['정정', 'correction'],
  ERASE: ['삭제', 'erasure'],
  STOP: ['처리정지', 'a stop of processing'],
  EXPLAIN_AUTOMATED: ['자동화된 결정 설명', 'an explanation of an automated decision'],
  REFUSE_AUTOMATED: ['자동화된 결정 거부', 'a refusal of automated decisions'],
});

export const retentionHoldKinds = labels<RetentionHoldKind>({
  MONEY_SETTLING: ['정산 중', 'money that is being settled'],
  AUDIT_PERIOD: ['감사 기간', 'an audit period'],
  STATUTORY_RETENTION: ['법정 보존', 'statutory retention'],
});
