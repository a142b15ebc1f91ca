import type { ConsentNoticePublished } from '@academy/contracts';
import { fold, type Decider } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { first, noticePublished, toPublish } from './consent-notice.examples.js';
import { evolve, noticesOn, toRenew, type ConsentNotices } from './consent-notices.js';
import { publishNotice, type PublishNotice } from './publish-notice.js';

const decider: Decider<PublishNotice, ConsentNotices, ConsentNoticePublished> = {
  initialState: { versions: [first] },
  decide: publishNotice,
  evolve,
};
const given = specificationFor(decider);
const { data } = noticePublished;

describe('publishing a notice', () => {
  it('REG-3: makes it the current one from its day on, and the same one twice is one', () => {
    given().when(toPublish()).then(noticePublished);
    given(noticePublished).when(toPublish()).thenNothing();
  });

  it('never changes a version that was published, nor one that shipped', () => {
    given(noticePublished)
      .when(toPublish({ textHash: 'e3'.repeat(32) }))
      .thenRejected('NoticeVersionTaken');
    given()
      .when(toPublish({ version: '2026-03' }))
      .thenRejected('NoticeVersionTaken');
  });

  it('does not reach back', () => {
    given()
      .when(toPublish({ effectiveFrom: '2026-08-09' }))
      .thenRejected('NoticeBeginsInPast');
    given()
      .when(toPublish({ effectiveFrom: '2026-08-10' }))
      .then({ ...noticePublished, data: { ...data, effectiveFrom: '2026-08-10' } });
  });
});

describe('the notices in force', () => {
  const inForce = (date: string, ...history: ConsentNoticePublished[]) =>
    noticesOn(fold(evolve, decider.initialState, history), date);
  const on = (date: string, ...history: ConsentNoticePublished[]) =>
    inForce(date, ...history).map(({ version, accepted }) => ({ version, accepted }));
  const lenient = { ...noticePublished, data: { ...data, reconsentNeeded: false } };

  it('REG-3: are the latest that have begun', () => {
    expect(on('2024-12-31')).toEqual([]);
    expect(on('2026-08-31', noticePublished)).toEqual([
      { version: '2026-03', accepted: ['2026-03'] },
    ]);
    expect(on('2026-09-01', noticePublished)).toEqual([
      { version: '2026-09', accepted: ['2026-09'] },
    ]);
  });

  it('REG-3: leave consents to the version before as they are where no new one is needed', () =>
    expect(on('2026-09-01', lenient)).toEqual([
      { version: '2026-09', accepted: ['2026-03', '2026-09'] },
    ]));

  it('REG-3: ask those anew who agreed to what counts no more, from its first day', () => {
    const { purpose } = data;
    const given = [{ purpose, noticeVersion: '2026-03' }];
    expect(toRenew(given, inForce('2026-08-31', noticePublished))).toEqual([]);
    expect(toRenew(given, inForce('2026-09-01', noticePublished))).toEqual([purpose]);
    expect(toRenew(given, inForce('2026-09-01', lenient))).toEqual([]);
    const renewed = [{ purpose, noticeVersion: '2026-09' }];
    expect(toRenew(renewed, inForce('2026-09-01', noticePublished))).toEqual([]);
  });
});
