import { rowSpecificationFor } from '@academy/testing';
import {
  appealed,
  confirmed,
  denied,
  evidence,
  expired,
  overridden,
  used,
  waiting,
} from '../domain/eligibility-review.examples.js';
import type { EligibilityReviewCard } from './eligibility-review-card.entity.js';
import { eligibilityReviewCardProjection } from './eligibility-review-card.projection.js';

const given = rowSpecificationFor(eligibilityReviewCardProjection);
const meta = { streamVersion: 2, recordedAt: '2026-03-02T01:00:00.000Z' };
const open: EligibilityReviewCard = {
  reviewId: waiting.data.reviewId,
  participantId: waiting.data.participantId,
  programCode: 'ACADEMY',
  referenceDate: '2026-03-02',
  status: 'OPEN',
  evidence: [],
  evidenceDueOn: '2026-03-16',
  decideBy: '2026-03-09',
  evidenceIds: [],
  validUntil: null,
  provisional: false,
  reasonCodes: [],
  appealableUntil: null,
  overridden: false,
  used: false,
  openedAt: '2026-03-02T01:00:00.000Z',
  version: 2,
};

describe('the card of a review', () => {
  it('begins with it and shows the evidence as it comes in', () => {
    given().when(waiting, meta).then(open);
    given().when(confirmed, meta).then(null);
    const { reviewId: _, participantId: __, ...shown } = evidence('AGE').data;
    given(open)
      .when(evidence('AGE'), meta)
      .then({ ...open, evidence: [shown] });
  });

  it('shows the decision, and that it was used or ran out', () => {
    const yes: EligibilityReviewCard = {
      ...open,
      status: 'CONFIRMED',
      validUntil: '2026-05-31',
      evidenceIds: confirmed.data.evidenceIds ?? [],
    };
    given(open).when(confirmed, meta).then(yes);
    given(yes)
      .when(used, meta)
      .then({ ...yes, used: true });
    given(yes)
      .when(expired, meta)
      .then({ ...yes, status: 'EXPIRED' });
  });

  it('shows a denial, its appeal, and the decision that sets it aside', () => {
    const no: EligibilityReviewCard = {
      ...open,
      status: 'DENIED',
      reasonCodes: ['RESIDENCE'],
      appealableUntil: '2026-03-16',
      evidenceIds: denied.data.evidenceIds ?? [],
    };
    given(open).when(denied, meta).then(no);
    given(no)
      .when(appealed, meta)
      .then({ ...no, status: 'APPEALED' });
    given(no)
      .when(overridden, meta)
      .then({
        ...no,
        status: 'CONFIRMED',
        validUntil: '2026-04-30',
        appealableUntil: null,
        overridden: true,
      });
  });
});
