import { CandidateWishesNoted } from '@academy/contracts';
import { input, order } from './recommendation.examples.js';
import type { MatchingInput, MatchingOrder, MatchingPerson } from './recommender.js';
import { rulesV1 } from './rules-v1.js';

const [only] = rulesV1.rank(input);
if (only === undefined) throw new Error('one order is ranked');
const failedFor = (change: {
  readonly order?: Partial<MatchingOrder>;
  readonly person?: Partial<MatchingPerson>;
  readonly standing?: Partial<MatchingInput['standing']>;
}) =>
  rulesV1
    .rank({
      ...input,
      person: { ...input.person, ...change.person },
      standing: { ...input.standing, ...change.standing },
      orders: [{ ...order, ...change.order }],
    })
    .flatMap(({ hardChecks }) => hardChecks.filter(({ passed }) => !passed))
    .map(({ rule }) => rule);
const { requirements, conditions } = order;

const unsuitable: readonly (readonly [Parameters<typeof failedFor>[0], string])[] = [
  [{ order: { wage: { basis: 'MONTHLY', minKrw: 2_100_000, maxKrw: 2_399_999 } } }, 'WAGE'],
  [{ order: { weeklyHours: 20 } }, 'HOURS'],
  [{ order: { workDistrict: '11110' } }, 'DISTRICT'],
  [{ order: { conditions: { ...conditions, night: true } } }, 'CONDITIONS'],
  [{ order: { conditions: { ...conditions, liftingKg: 21 } } }, 'CONDITIONS'],
  [
    {
      order: { requirements: { ...requirements, must: [{ kind: 'LICENCE', code: 'FORKLIFT' }] } },
    },
    'CERTIFICATES',
  ],
  [{ person: { excludedOccupations: ['70'] } }, 'OCCUPATION_ALLOWED'],
  [{ standing: { consentActive: false } }, 'CONSENT_ACTIVE'],
  [{ standing: { profileFresh: false } }, 'PROFILE_FRESH'],
  [{ standing: { placed: true } }, 'NOT_PLACED'],
  [{ standing: { participationOpen: false } }, 'PARTICIPATION_OPEN'],
  [{ standing: { referredTo: [order.jobOrderId] } }, 'NOT_REFERRED_BEFORE'],
];

describe('the hard checks', () => {
  it('MAT-8: all pass for an order that suits', () => {
    expect(failedFor({})).toEqual([]);
    expect(only.eligible).toBe(true);
  });

  it.each(unsuitable)('MAT-8: refuse what does not: %#', (change, rule) => {
    expect(failedFor(change)).toEqual([rule]);
  });

  it('MAT-8: compare wages by the hour, whatever their basis', () => {
    const hourly = { basis: 'HOURLY', minKrw: 11_000, maxKrw: 11_484 } as const;
    expect(failedFor({ order: { wage: hourly } })).toEqual([]);
    expect(failedFor({ order: { wage: { ...hourly, maxKrw: 11_483 } } })).toEqual(['WAGE']);
  });
});

describe('the score', () => {
  it('MAT-8: is the sum of what its factors add, at most 100', () => {
    const sum = only.factors.reduce((total, { contribution }) => total + contribution, 0);
    expect(only.score).toBe(sum);
    expect(only.factors.map(({ code }) => code)).toContain('OCCUPATION');
    expect(only.score).toBeLessThanOrEqual(100);
  });

  it('puts the nearer occupation first, and names what is missing', () => {
    const far = {
      ...order,
      jobOrderId: 'far',
      occupationCode: '0211',
      requirements: { must: [{ kind: 'SKILL', code: 'BOOKKEEPING' } as const], nice: [] },
    };
    const ranked = rulesV1.rank({ ...input, orders: [far, order] });
    expect(ranked.map(({ jobOrderId }) => jobOrderId)).toEqual([order.jobOrderId, 'far']);
    expect(ranked[1]?.gaps).toEqual([{ skill: 'BOOKKEEPING', courseIds: [] }]);
  });

  it('does not depend on the order in which orders are looked at', () => {
    const others = [order, { ...order, jobOrderId: 'b' }, { ...order, jobOrderId: 'a' }];
    expect(rulesV1.rank({ ...input, orders: others })).toEqual(
      rulesV1.rank({ ...input, orders: others.toReversed() }),
    );
  });
});

describe('what a recommender never knows', () => {
  it('MAT-8: has no place for an age, a sex or a state of health', () => {
    const known = Object.keys(CandidateWishesNoted.schema.properties).join(' ');
    expect(known).not.toMatch(/\b(age|sex)|Age|Sex|birth|gender|health|disab/);
    // @ts-expect-error an age cannot be handed in
    const person: MatchingPerson = { ...input.person, ageBand: '60-64' } satisfies MatchingPerson;
    expect(rulesV1.rank({ ...input, person })).toEqual([only]);
  });
});
