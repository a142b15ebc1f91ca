import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Instant, Text } from '../fields.js';
import { ConsentPurpose, DeciderId, TextDigest, TextVersion } from './fields.js';

const closed = { additionalProperties: false } as const;

/** What everybody may read before they consent: title, items, use, and for how long. It is about nobody. */
const NoticeText = Type.Object(
  {
    title: Text(200),
    items: Type.Array(Text(200), { minItems: 1 }),
    use: Text(500),
    keptFor: Text(200),
  },
  closed,
);

/**
 * A version of a purpose's notice was published and is in force from a day on. `textHash` is what consents to it refer to;
 * where `reconsentNeeded` is false, consents to the version before go on (REG-3).
 */
export const ConsentNoticePublished = event(
  'registration',
  'ConsentNoticePublished',
  1,
  {
    purpose: ConsentPurpose,
    version: TextVersion,
    required: Type.Boolean(),
    text: NoticeText,
    textHash: TextDigest,
    effectiveFrom: CivilDate,
    reconsentNeeded: Type.Boolean(),
    publishedBy: DeciderId,
    publishedAt: Instant,
  },
  {
    title: { ko: '동의 고지문 공표', en: 'A consent notice was published' },
    happenedAt: 'publishedAt',
    examples: [
      {
        purpose: 'COLLECT_USE',
        version: '2026-09',
        required: true,
        text: {
          title: '개인정보 수집·이용 (Collection and use)',
          items: ['이름 (name)', '연락처 (contact)'],
          use: '상담·교육·취업 지원 (counselling, training, placement)',
          keptFor: '참여 종료 후 3년 (three years after the participation)',
        },
        textHash: 'e7'.repeat(32),
        effectiveFrom: '2026-09-01',
        reconsentNeeded: true,
        publishedBy: 'policy-admin-1',
        publishedAt: '2026-08-10T02:00:00.000Z',
      },
      {
        purpose: 'MARKETING',
        version: '2026-10',
        required: false,
        text: {
          title: '홍보 안내 (News)',
          items: ['연락처 (contact)'],
          use: '과정·행사 안내 (news of courses and events)',
          keptFor: '동의 철회 시까지 (until withdrawn)',
        },
        textHash: 'e8'.repeat(32),
        effectiveFrom: '2026-10-01',
        reconsentNeeded: false,
        publishedBy: 'policy-admin-1',
        publishedAt: '2026-09-10T02:00:00.000Z',
      },
    ],
  },
);
export type ConsentNoticePublished = EventOf<typeof ConsentNoticePublished>;
