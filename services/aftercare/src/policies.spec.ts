import { PolicyBook, shippedWith } from '@academy/platform';
import { aftercarePolicies, policyOn } from './policies.js';

const book = new PolicyBook(shippedWith(aftercarePolicies));

describe('the policies of after-care', () => {
  it('T-21, AFT-2: ask after one, three, six and twelve months, within a window', () => {
    const { checkpoints } = policyOn(book, '2026-03-02').aftercare;
    expect(
      checkpoints.map(({ code, months, daysBefore, daysAfter }) =>
        [code, months, -daysBefore, daysAfter].join(' '),
      ),
    ).toEqual(['M1 1 -3 14', 'M3 3 -7 21', 'M6 6 -7 21', 'M12 12 -7 21']);
  });

  it('AFT-8: do not follow paid activity', () => {
    expect(policyOn(book, '2026-03-02').aftercare.programTypes).not.toContain('WORK_EXPERIENCE');
  });

  it('say that there is no rule before the first', () => {
    expect(() => policyOn(book, '2024-12-31')).toThrow(RangeError);
  });
});
