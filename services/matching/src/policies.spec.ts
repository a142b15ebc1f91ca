import { PolicyBook, shippedWith } from '@academy/platform';
import { matchingPolicies, policyOn } from './policies.js';

const book = new PolicyBook(shippedWith(matchingPolicies));

describe('the policies of matching', () => {
  const { publication, sharing } = policyOn(book, '2026-03-02');

  it('MAT-4: knows the minimum wage of the year', () => {
    expect(publication.minimumWage.krwPerHour).toBe(10_320);
  });

  it('MAT-4: blocks every flag that a forbidden requirement raises', () => {
    for (const flag of Object.values(publication.forbiddenRequirements))
      expect(publication.blockingFlags).toContain(flag);
    expect(publication.blockingFlags).toContain('BELOW_MIN_WAGE');
  });

  it.each(['AGE', 'SEX', 'APPEARANCE', 'ORIGIN', 'FAMILY', 'PROPERTY'] as const)(
    'MAT-4: forbids to ask for %s',
    (kind) => {
      expect(publication.forbiddenRequirements[kind]).toBeDefined();
    },
  );

  it('MAT-11: shares nothing that tells an age', () => {
    expect(sharing.shareableFields.filter((field) => /AGE|BIRTH/.test(field))).toEqual([]);
  });

  it('says that there is no rule before the first', () => {
    expect(() => policyOn(book, '2024-12-31')).toThrow(RangeError);
  });
});
