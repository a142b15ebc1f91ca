import { PolicyBook, shippedWith } from '@academy/platform';
import { aftercarePolicies, policyOn } from './policies.js';

const book = new PolicyBook(shippedWith(aftercarePolicies));

describe('the policies of after-care', () => {
  it('T-21, AFT-2: ask after one, three, six and twelve months, within a window', () => {
    const { checkpoints, attemptDays, closingDays } = policyOn(book, '2026-03-02').aftercare;
    expect([...attemptDays, closingDays]).toEqual([0, 3, 7, 14, 21]);
    expect(policyOn(book, '2026-03-02').escalated).toEqual(['M3', 'M6']);
    expect(
      checkpoints.map(({ code, months, daysBefore, daysAfter }) =>
        [code, months, -daysBefore, daysAfter].join(' '),
      ),
    ).toEqual(['M1 1 -3 14', 'M3 3 -7 21', 'M6 6 -7 21', 'M12 12 -7 21']);
  });

  it('AFT-8: follow paid activity by check-points of its own alone', () => {
    const { programTypes, activity } = policyOn(book, '2026-03-02').aftercare;
    expect(programTypes).not.toContain('WORK_EXPERIENCE');
    expect(activity.checkpoints.map(({ code }) => code)).toEqual([
      'ACTIVITY_MID',
      'ACTIVITY_END',
      'AFTER_M3',
      'AFTER_M6',
    ]);
  });

  it('T-27, AFT-16: have a HIGH issue answered within one working day', () => {
    expect(policyOn(book, '2026-03-02').issues.HIGH).toBe(1);
  });

  it('T-21, T-27: say in how many working days those above see to what was missed', () => {
    const { escalation } = policyOn(book, '2026-03-02');
    expect(escalation).toMatchObject({ missedCheckpoint: 2, unansweredIssue: 1 });
  });

  it('say that there is no rule before the first', () => {
    expect(() => policyOn(book, '2024-12-31')).toThrow(RangeError);
  });
});
