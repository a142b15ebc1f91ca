import type { ContactChanged, ContactChannel } from '@academy/contracts';
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
