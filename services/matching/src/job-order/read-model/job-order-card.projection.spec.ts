import type { EventMeta } from '@academy/event-store';
import { rowSpecificationFor } from '@academy/testing';
import {
  closed,
  expired,
  extended,
  filled,
  lastOpeningFilled,
  openingFilled,
  paused,
  published,
  reopened,
  resumed,
  returned,
  revised,
  screened,
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
  flags: [],
  contentVersion: 1,
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

  it('MAT-4: shows what screening found to those who decide', () => {
    const flags = [{ code: 'AGE_LIMIT', text: '젊은', severity: 'DOUBT' }] as const;
    given(waiting)
      .when({ ...screened, data: { ...screened.data, flags: [...flags] } }, at(2))
      .then({ ...waiting, flags, version: 2 });
  });

  it('follows what is changed, and waits again when it was returned', () => {
    const back = { ...waiting, status: 'RETURNED', version: 2 } as const;
    given(waiting).when(returned, at(2)).then(back);
    given(back)
      .when(revised, at(3))
      .then({ ...waiting, openings: 3, remaining: 3, contentVersion: 2, version: 3 });
  });

  it('MAT-5: is open again when a placement did not begin', () => {
    const full = { ...open, status: 'FILLED', remaining: 0 } as const;
    given(full)
      .when(reopened, at(6))
      .then({ ...open, remaining: 1, version: 6 });
  });

  it.each([
    [paused, { status: 'PAUSED' }],
    [resumed, { status: 'PUBLISHED' }],
    [extended, { validUntil: extended.data.validUntil }],
    [closed, { status: 'CLOSED' }],
    [expired, { status: 'EXPIRED' }],
  ] as const)('MAT-7: says where its time stands: $0.type', (event, change) => {
    given(open)
      .when(event, at(3))
      .then({ ...open, ...change, version: 3 });
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
