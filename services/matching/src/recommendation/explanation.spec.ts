import { input, issued } from './domain/recommendation.examples.js';
import { rulesV1 } from './domain/rules-v1.js';
import { explanationOf } from './explanation.js';

const explained = explanationOf({ ...issued.data, status: 'issued' });
const HANGUL = /[가-힣]/;

describe('the explanation of a recommendation', () => {
  it('MAT-8: names every check and every factor in Korean, with its English beside', () => {
    const [ranked] = rulesV1.rank(input);
    expect(explained.checks).toHaveLength(ranked?.hardChecks.length ?? 0);
    for (const { ko, en } of [...explained.checks, ...explained.reasons]) {
      expect(ko).toMatch(HANGUL);
      expect(en).not.toMatch(HANGUL);
    }
  });

  it('MAT-8: gives every factor its share, the largest first, and hides none', () => {
    const shares = explained.reasons.map(({ sharePercent }) => sharePercent);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    const all = shares.reduce((sum, share) => sum + share, 0);
    expect(Math.abs(all - 100)).toBeLessThanOrEqual(shares.length / 2);
    const added = explained.reasons.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(added).toBe(issued.data.score);
  });

  it('MAT-9: says where to ask for a person, and where to refuse machines', () => {
    const { participantId, recommendationId } = issued.data;
    const candidate = `/matching/v1/candidates/${participantId}`;
    expect(explained.humanReview).toMatchObject({
      requestAt: `${candidate}/recommendations/${recommendationId}/review-request`,
      refuseAt: `${candidate}/automated-recommendation`,
    });
  });
});
