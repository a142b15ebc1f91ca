import type { ConsentNoticePublished } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ConsentNotices } from './consent-notices.js';

export type PublishNotice = Message<
  'PublishNotice',
  Omit<ConsentNoticePublished['data'], 'publishedAt'> & { at: string }
>;

/**
 * Publishes a version of a purpose's notice (REG-3), which is never changed again. The same one twice is one. Rejects
 * `NoticeVersionTaken` and `NoticeBeginsInPast`.
 */
export const publishNotice = (
  { data: { at, ...notice } }: PublishNotice,
  { versions }: ConsentNotices,
): readonly ConsentNoticePublished[] => {
  const { purpose, version, textHash, effectiveFrom } = notice;
  const known = versions.find((one) => one.purpose === purpose && one.version === version);
  if (known?.textHash === textHash && known.effectiveFrom === effectiveFrom) return [];
  if (known) throw new Rejection('NoticeVersionTaken', undefined, { purpose, version });
  if (effectiveFrom < civilDateOf(at)) throw new Rejection('NoticeBeginsInPast');
  return [{ type: 'ConsentNoticePublished', data: { ...notice, publishedAt: at } }];
};
