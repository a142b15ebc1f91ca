import type { EventMeta } from '@academy/event-store';
import { rowSpecificationFor } from '@academy/testing';
import {
  filled,
  lastOpeningFilled,
  openingFilled,
  published,
  submitted,
  submittedWith,
} from '../domain/job-order.examples.js';
import type { JobOrderCard } from './job-order-card.entity.js';
import { jobOrderCardProjection } from './job-order-card.projection.js';

const given = rowSpecificationFor(jobOrderCardProjection);
/** Shortly after midnight in Seoul, still the day before in UTC. */
const at = (streamVersion: number) =>
  ({ recordedAt: '2026-03-03T15:30:00.000Z', streamVersion }) as EventMeta;

const { closing: _closing, fairId: _fairId, ...content } = submitted.data;
const waiting: JobOrderCard = {
  ...content,
  contractMonths: null,
  status: 'SUBMITTED',
  remaining: content.openings,
  submittedOn: '2026-03-04',
  validUntil: null,
  version: 1,
};
const open: JobOrderCard = {
  ...waiting,
  status: 'PUBLISHED',
  validUntil: published.data.validUntil,
  version: 2,
};

describe('the card of a job order', () => {
  it('shows a submitted order under its day in Seoul, with every opening left', () => {
    given().when(submitted, at(1)).then(waiting);
  });

  it('keeps the term of a fixed contract', () => {
    given()
      .when(submittedWith({ employmentType: 'FIXED_TERM', contractMonths: 11 }), at(1))
      .then({ ...waiting, employmentType: 'FIXED_TERM', contractMonths: 11 });
  });

  it('MAT-7: says until when a published order is open', () => {
    given(waiting).when(published, at(2)).then(open);
  });

  it('MAT-5: counts openings down and closes with the last one', () => {
    const { remaining } = openingFilled.data;
    given(open)
      .when(openingFilled, at(3))
      .then({ ...open, remaining, version: 3 });
    given(open)
      .when(lastOpeningFilled, at(4))
      .then({ ...open, remaining: 0, version: 4 });
    given({ ...open, remaining: 0 })
      .when(filled, at(5))
      .then({ ...open, remaining: 0, status: 'FILLED', version: 5 });
  });
});
