import { uuidv5 } from '@academy/event-store';
import { specificationFor } from '@academy/testing';
import { confirmed } from '../../eligibility-review/domain/eligibility-review.examples.js';
import { participationDecider } from '../domain/participation.decider.js';
import { entered, policy } from '../domain/participation.examples.js';
import { toOpenParticipation } from './registration.reactions.js';

const id = '0199b2c0-0000-7000-8000-00000000e0e1';
const entry = {
  homeCampusId: '0199b2c0-0000-7000-8000-0000000000c1',
  campusBasis: 'DISTRICT',
  policy,
  at: '2026-03-02T02:00:00.000Z',
} as const;
const command = toOpenParticipation(confirmed.data, { id }, entry);

describe('a confirmed eligibility', () => {
  it('opens a participation that is named after the event, so that twice is once', () => {
    expect(command.data.participationId).toBe(uuidv5(id, 'participation'));
    expect(command.data.eligibility.reviewId).toBe(confirmed.data.reviewId);
  });

  it('REG-11: is ground enough for the participation', () => {
    const { eligibility, at: _, policy: __, ...opened } = command.data;
    specificationFor(participationDecider)()
      .when(command)
      .then(
        {
          type: 'ParticipationOpened',
          data: {
            ...opened,
            seq: 1,
            entryReason: 'NEW',
            cohort: '2026-03',
            eligibilityReviewId: eligibility.reviewId,
            openedOn: '2026-03-02',
          },
        },
        {
          ...entered,
          data: { ...entered.data, participationId: opened.participationId },
        },
      );
  });
});
