import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { recommendationSets } from '../recommendation-sets.js';
import type { RecommendationEvent } from './events.js';
import { recommendationSetDecider } from './recommendation-set.decider.js';
import {
  accepted,
  completed,
  dismissed,
  expired,
  explained,
  issued,
  recommendationId,
  reviewed,
  reviewRequested,
  toRun,
  viewed,
} from './recommendation.examples.js';

const given = specificationFor(recommendationSetDecider);
const again = { runId: '0199b2c0-0000-7000-8000-0000000a7c99' };
const after = (...history: RecommendationEvent[]) =>
  fold(recommendationSetDecider.evolve, recommendationSetDecider.initialState, history);
const kindsAfter = (change: Parameters<typeof toRun>[0], ...history: RecommendationEvent[]) =>
  recommendationSetDecider
    .decide(toRun({ ...again, ...change }), after(...history))
    .map(({ type }) => type);
const toAccept = (at: string) =>
  ({
    type: 'AcceptRecommendation',
    data: { ...accepted.data, at },
  }) as const;

describe('a run of the recommender', () => {
  it('MAT-8: records algorithm, versions, every check and at least three factors', () => {
    given().when(toRun()).then(completed, issued);
    expect(issued.data.factors.length).toBeGreaterThanOrEqual(3);
    expect(issued.data).toMatchObject({ profileVersion: 1, jobOrderVersion: 1 });
  });

  it('is the same once and twice', () => given(completed, issued).when(toRun()).thenNothing());

  it('MAT-8: recommends nothing that fails a hard check', () => {
    const ranking = toRun().data.ranking.map((one) => ({ ...one, eligible: false }));
    expect(kindsAfter({ ranking })).toEqual(['MatchRunCompleted']);
  });

  it('says nothing of a person to whom a nightly run recommends nothing new', () => {
    const batch = { scope: 'BATCH', trigger: 'NIGHTLY' } as const;
    expect(kindsAfter(batch, completed, issued)).toEqual([]);
    expect(kindsAfter(batch)).toEqual(['MatchRunCompleted', 'RecommendationIssued']);
  });

  it('MAT-9: includes nobody who refused it', () =>
    given()
      .when(toRun({ automatedRecommendation: false }))
      .thenRejected('AutomatedRecommendationRefused'));

  it('MAT-10: leaves a dismissed pair alone until the order or the profile changed', () => {
    const history = [completed, issued, dismissed] as const;
    expect(kindsAfter({}, ...history)).toEqual(['MatchRunCompleted']);
    expect(kindsAfter({ profileVersion: 2 }, ...history)).toContain('RecommendationIssued');
    const ranking = toRun().data.ranking.map((one) => ({ ...one, jobOrderVersion: 2 }));
    expect(kindsAfter({ ranking }, ...history)).toContain('RecommendationIssued');
  });

  it('repeats nothing that is on the table or was accepted, and may repeat what expired', () => {
    expect(kindsAfter({}, completed, issued)).toEqual(['MatchRunCompleted']);
    expect(kindsAfter({}, completed, issued, accepted)).toEqual(['MatchRunCompleted']);
    expect(kindsAfter({}, completed, issued, reviewed)).toEqual(['MatchRunCompleted']);
    expect(kindsAfter({}, completed, issued, expired)).toContain('RecommendationIssued');
  });
});

describe('a recommendation', () => {
  const toView = { type: 'ViewRecommendation', data: viewed.data } as const;
  const toDismiss = { type: 'DismissRecommendation', data: dismissed.data } as const;
  const toExplain = { type: 'ExplainRecommendation', data: explained.data } as const;
  const toReview = { type: 'ReviewRecommendation', data: reviewed.data } as const;

  it('is looked at, explained, reviewed and set aside by people', () => {
    given(completed, issued).when(toView).then(viewed);
    given(completed, issued, viewed).when(toView).thenNothing();
    given(completed, issued).when(toExplain).then(explained);
    given(completed, issued, expired).when(toExplain).then(explained);
    given(completed, issued).when(toReview).then(reviewed);
    given(completed, issued, viewed).when(toDismiss).then(dismissed);
    given(completed, issued, dismissed).when(toDismiss).thenNothing();
    given().when(toView).thenRejected('RecommendationUnknown');
  });

  it('MAT-8: cannot be followed once a person took it back', () =>
    given(completed, issued, reviewed)
      .when(toAccept('2026-03-06T03:00:00.000Z'))
      .thenRejected('RecommendationOver'));

  it('T-16: can be followed for fourteen days', () => {
    given(completed, issued, viewed).when(toAccept('2026-03-20T14:59:59.999Z')).then(accepted);
    given(completed, issued)
      .when(toAccept('2026-03-20T15:00:00.000Z'))
      .thenRejected('RecommendationOver');
  });

  it('T-16: expires by its timer when nobody followed it', () => {
    const timer = {
      kind: `recommendation-expiry:${recommendationId}`,
      due: issued.data.expiresAt,
    };
    expect(recommendationSets.timers?.(after(completed, issued))).toEqual([timer]);
    expect(recommendationSets.timers?.(after(completed, issued, accepted))).toEqual([]);
    const fired = recommendationSets.onTimer?.(timer, timer.due);
    if (fired === undefined) throw new Error('recommendations have timers');
    given(completed, issued).when(fired).then(expired);
    given(completed, issued, dismissed).when(fired).thenNothing();
  });
});

describe('the end of what is open', () => {
  const toEnd = { type: 'EndRecommendations', data: { at: expired.data.expiredAt } } as const;

  it('MAT-9: leaves nothing that could be followed, and answers as they were', () => {
    given(completed, issued).when(toEnd).then(expired);
    given(completed, issued, viewed).when(toEnd).then(expired);
    given(completed, issued, accepted).when(toEnd).thenNothing();
    given(completed, issued, expired).when(toEnd).thenNothing();
  });
});

describe('a review by a person', () => {
  const { requestedAt: at, recommendationId: id, requestedBy } = reviewRequested.data;
  const toRequest = {
    type: 'RequestReview',
    data: { recommendationId: id, requestedBy, at },
  } as const;

  it('MAT-8: can be asked for once, also when the recommendation is over', () => {
    given(completed, issued).when(toRequest).then(reviewRequested);
    given(completed, issued, expired).when(toRequest).then(reviewRequested);
    given(completed, issued, reviewRequested).when(toRequest).thenNothing();
    given(completed, issued, reviewed).when(toRequest).thenNothing();
    given().when(toRequest).thenRejected('RecommendationUnknown');
  });
});
