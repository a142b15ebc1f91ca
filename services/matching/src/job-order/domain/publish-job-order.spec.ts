import { Rejection } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { jobOrderDecider } from './job-order.decider.js';
import {
  filled,
  lastOpeningFilled,
  openingFilled,
  publicationPolicy,
  published,
  submitted,
  submittedWith,
  toPublish,
} from './job-order.examples.js';
import { openUntil, orderOf } from './job-order.js';
import { publishJobOrder } from './publish-job-order.js';

const given = specificationFor(jobOrderDecider);
const detailsOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (error instanceof Rejection) return error.details;
    throw error;
  }
};
const publishedWith = (change: Partial<typeof published.data>) => ({
  ...published,
  data: { ...published.data, ...change },
});

describe('publishing a job order', () => {
  it('MAT-7: opens it for thirty days', () => {
    given(submitted).when(toPublish()).then(published);
    given(submitted)
      .when(toPublish())
      .thenState((order) => {
        expect(openUntil(order)).toBe('2026-04-04');
      });
  });

  it('closes on the day that the employer fixed, if that is earlier', () => {
    const closing = (on: string) => submittedWith({ closing: { type: 'FIXED', on } });
    given(closing('2026-03-20'))
      .when(toPublish())
      .then(publishedWith({ validUntil: '2026-03-20' }));
    given(closing('2026-06-30')).when(toPublish()).then(published);
    given(closing('2026-03-05'))
      .when(toPublish())
      .then(publishedWith({ validUntil: '2026-03-05' }));
    given(closing('2026-03-04')).when(toPublish()).thenRejected('ClosingDatePassed');
  });

  it('MAT-1: needs an employer who is verified on the day, in Seoul', () => {
    given(submitted)
      .when(toPublish({ employerVerifiedUntil: null }))
      .thenRejected('EmployerNotVerified');
    given(submitted)
      .when(toPublish({ employerVerifiedUntil: '2026-03-05' }))
      .then(published);
    given(submitted)
      .when(toPublish({ employerVerifiedUntil: '2026-03-05', at: '2026-03-05T15:00:00.000Z' }))
      .thenRejected('EmployerVerificationExpired');
  });

  it.each(['AGE', 'SEX', 'FAMILY'] as const)('MAT-4: refuses to ask for %s', (kind) => {
    const asked = [{ kind, code: 'ANY' }];
    given(submittedWith({ requirements: { must: asked, nice: [] } }))
      .when(toPublish())
      .thenRejected('JobOrderFlagged');
    given(submittedWith({ requirements: { must: [], nice: asked } }))
      .when(toPublish())
      .thenRejected('JobOrderFlagged');
  });

  it('MAT-4: refuses less than the minimum wage', () =>
    given(submittedWith({ wage: { basis: 'HOURLY', minKrw: 10_319, maxKrw: 12_000 } }))
      .when(toPublish())
      .thenRejected('JobOrderFlagged'));

  it('MAT-4: names everything that stands in the way, once', () => {
    const order = orderOf(
      submittedWith({
        requirements: { must: [{ kind: 'AGE', code: 'UNDER_50' }], nice: [] },
        wage: { basis: 'HOURLY', minKrw: 1, maxKrw: 1 },
      }).data,
    );
    const publish = () => publishJobOrder(toPublish({ flags: ['AGE_LIMIT', 'VAGUE_PAY'] }), order);
    expect(detailsOf(publish)).toEqual({ flags: 'AGE_LIMIT BELOW_MIN_WAGE' });
  });

  it('MAT-4: lets a person accept a doubt, and records it', () => {
    given(submitted)
      .when(toPublish({ flags: ['VAGUE_PAY'] }))
      .then(publishedWith({ acceptedFlags: ['VAGUE_PAY'] }));
    given(submitted)
      .when(
        toPublish({
          flags: ['VAGUE_PAY'],
          policy: { ...publicationPolicy, blockingFlags: ['VAGUE_PAY'] },
        }),
      )
      .thenRejected('JobOrderFlagged');
  });

  it('is the same once and twice, and over when the order is filled', () => {
    given(submitted, published).when(toPublish()).thenNothing();
    given(submitted, published, openingFilled, lastOpeningFilled, filled)
      .when(toPublish())
      .thenRejected('JobOrderAlreadyFilled');
  });

  it('needs an order', () => given().when(toPublish()).thenRejected('JobOrderNotSubmitted'));
});
