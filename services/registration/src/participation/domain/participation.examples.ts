import type { ParticipationOpened } from '@academy/contracts';
import type { OpenParticipation } from './open-participation.js';

const subject = {
  participationId: '0199b2c0-0000-7000-8000-0000000000f1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  homeCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
  campusBasis: 'DISTRICT',
} as const;
const reviewId = '0199b2c0-0000-7000-8000-0000000000e1';

export const opened: ParticipationOpened = {
  type: 'ParticipationOpened',
  data: {
    ...subject,
    seq: 1,
    entryReason: 'NEW',
    cohort: '2026-03',
    eligibilityReviewId: reviewId,
    openedOn: '2026-03-02',
  },
};

export const toOpen = (change: Partial<OpenParticipation['data']> = {}): OpenParticipation => ({
  type: 'OpenParticipation',
  data: {
    ...subject,
    eligibility: { reviewId, programCode: 'ACADEMY', validUntil: '2026-05-31' },
    at: '2026-03-02T02:00:00.000Z',
    ...change,
  },
});
