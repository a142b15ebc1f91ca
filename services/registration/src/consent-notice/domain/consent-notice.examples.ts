import type { ConsentNoticePublished } from '@academy/contracts';
import type { NoticeVersion } from './consent-notices.js';
import type { PublishNotice } from './publish-notice.js';

const text = {
  title: '개인정보 수집·이용 (Collection and use)',
  items: ['이름 (name)'],
  use: '취업 지원 (placement)',
  keptFor: '3년 (three years)',
};
/** Ships with the product. */
export const first: NoticeVersion = {
  purpose: 'COLLECT_USE',
  version: '2026-03',
  required: true,
  text,
  textHash: 'e1'.repeat(32),
  effectiveFrom: '2025-01-01',
  reconsentNeeded: true,
};
export const noticePublished: ConsentNoticePublished = {
  type: 'ConsentNoticePublished',
  data: {
    ...first,
    version: '2026-09',
    textHash: 'e2'.repeat(32),
    effectiveFrom: '2026-09-01',
    publishedBy: 'policy-admin-1',
    publishedAt: '2026-08-10T02:00:00.000Z',
  },
};

export const toPublish = (change: Partial<PublishNotice['data']> = {}): PublishNotice => {
  const { publishedAt: at, ...data } = noticePublished.data;
  return { type: 'PublishNotice', data: { ...data, at, ...change } };
};
