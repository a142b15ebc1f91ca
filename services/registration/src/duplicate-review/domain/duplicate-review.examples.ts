import type { DuplicateResolved, DuplicateSuspected } from '@academy/contracts';
import type { DecideDuplicate } from './decide-duplicate.js';
import type { OpenDuplicateReview } from './open-duplicate-review.js';

const reviewId = '0199b2c0-0000-7000-8000-0000000000d1';
const olderId = '0199b2c0-0000-7000-8000-000000000001';
const newerId = '0199b2c0-0000-7000-8000-000000000003';
const at = '2026-03-04T01:00:00.000Z';

export const suspected: DuplicateSuspected = {
  type: 'DuplicateSuspected',
  data: {
    reviewId,
    participantId: newerId,
    participantIds: [olderId, newerId],
    basis: ['CI'],
    score: 1,
    suspectedAt: at,
  },
};

export const toOpen = (change: Partial<OpenDuplicateReview['data']> = {}): OpenDuplicateReview => ({
  type: 'OpenDuplicateReview',
  data: { reviewId, olderId, newerId, basis: ['CI'], score: 1, at, ...change },
});

const decidedAt = '2026-03-04T05:00:00.000Z';
const decision = { reviewId, deciderId: 'campus-manager', reason: 'PERSON_CONFIRMED' };

export const resolved = (said: DuplicateResolved['data']['decision']): DuplicateResolved => ({
  type: 'DuplicateResolved',
  data: {
    ...decision,
    decision: said,
    participantId: newerId,
    participantIds: [olderId, newerId],
    resolvedAt: decidedAt,
  },
});

export const same = resolved('SAME');

export const toDecide = (said: DuplicateResolved['data']['decision']): DecideDuplicate => ({
  type: 'DecideDuplicate',
  data: { ...decision, decision: said, at: decidedAt },
});
