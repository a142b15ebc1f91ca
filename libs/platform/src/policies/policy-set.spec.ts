import { specificationFor } from '@academy/testing';
import Type from 'typebox';
import { policy } from './declared-policies.js';
import { policiesIn } from './policies-in.js';
import { PolicyBook, shippedWith } from './policy-book.js';
import { policySetDecider, type PolicyPublished, type PublishedVersion } from './policy-set.js';

const given = specificationFor(policySetDecider);

const version = (change: Partial<PublishedVersion> = {}): PublishedVersion => ({
  policyCode: 'caseload',
  version: '2026.1',
  effectiveFrom: '2026-01-01',
  assumed: true,
  values: { cap: 60 },
  ...change,
});
const published = (change: Partial<PublishedVersion> = {}): PolicyPublished => ({
  type: 'PolicyPublished',
  data: version(change),
});
const next = { version: '2026.2', effectiveFrom: '2026-07-01', values: { cap: 50 } };
const toPublish = (change: Partial<PublishedVersion> = {}) =>
  ({
    type: 'PublishPolicy',
    data: { ...version({ ...next, ...change }), today: '2026-06-01' },
  }) as const;
const toBegin = (...first: readonly PublishedVersion[]) =>
  ({ type: 'BeginPolicies', data: { first } }) as const;

describe('the policies of a service', () => {
  it('begin with what the product ships with, and leave alone what was published since', () => {
    given().when(toBegin(version())).then(published());
    given(published())
      .when(toBegin(version({ values: { cap: 1 } }), version({ policyCode: 'readiness' })))
      .then(published({ policyCode: 'readiness' }));
    given(published()).when(toBegin(version())).thenNothing();
  });

  it('have a next version from a later date on', () =>
    given(published()).when(toPublish()).then(published(next)));

  it('do not change in hindsight, nor today', () => {
    given(published())
      .when(toPublish({ effectiveFrom: '2026-06-01' }))
      .thenRejected('PolicyNotAhead');
    given(published())
      .when(toPublish({ effectiveFrom: '2026-05-31' }))
      .thenRejected('PolicyNotAhead');
  });

  it('keep what was announced for a date', () =>
    given(published(), published({ version: '2027.1', effectiveFrom: '2027-01-01' }))
      .when(toPublish())
      .thenRejected('PolicyBeforeLatest'));

  it('name a version once', () =>
    given(published(), published(next))
      .when(toPublish({ effectiveFrom: '2026-09-01' }))
      .thenRejected('PolicyVersionExists'));
});

describe('a policy book', () => {
  it('knows the versions of each policy, with their values beside their dates', () => {
    const book = new PolicyBook([version(), version({ ...next })]);
    expect(book.versionsOf('caseload')).toEqual([
      { version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, cap: 60 },
      { version: '2026.2', effectiveFrom: '2026-07-01', assumed: true, cap: 50 },
    ]);
    expect(book.versionsOf('unheardOf')).toEqual([]);
  });

  it('is read once a day, and anew as soon as another version is known', () => {
    const rules = policiesIn({
      caseload: policy({
        ...{ ko: '한도', en: 'limit', values: Type.Object({ cap: Type.Integer() }) },
        first: [{ version: '2026.1', effectiveFrom: '2026-01-01', assumed: true, cap: 60 }],
      }),
    });
    const book = new PolicyBook([version()]);
    const before = rules(book, '2026-07-01');
    expect(before.caseload.cap).toBe(60);
    expect(rules(book, '2026-07-01')).toBe(before);
    book.take([version(), version({ ...next })]);
    expect(rules(book, '2026-07-01').caseload).toMatchObject({ version: '2026.2', cap: 50 });
    expect(rules(book, '2026-06-30').caseload.cap).toBe(60);
    expect(rules(new PolicyBook([version()]), '2026-07-01').caseload.cap).toBe(60);
    expect(() => rules(book, '2025-12-31')).toThrow(RangeError);
  });

  it('ships with what is declared', () => expect(shippedWith({})).toEqual([]));
});
