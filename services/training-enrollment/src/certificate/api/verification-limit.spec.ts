import { PolicyBook, ProblemError, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { trainingPolicies } from '../../policies.js';
import { VerificationLimit } from './verification-limit.js';

const codeOf = (work: () => void): string => {
  try {
    work();
    return 'granted';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return `${error.code} ${error.says.headers?.['retry-after'] ?? ''}`;
  }
};

describe('verifying certificates without a token', () => {
  const clock = new FixedClock('2026-04-01T02:00:00.000Z');
  const limited = () => new VerificationLimit(new PolicyBook(shippedWith(trainingPolicies), clock));
  const times = (count: number, work: (index: number) => void): string[] =>
    Array.from({ length: count }, (_, index) => codeOf(() => work(index)));

  it('TRN-17: is refused with the time to wait to an address that counts through numbers', () => {
    const limit = limited();
    const asked = (address: string, index: number) =>
      limit.guard({ address, certificateNo: `2026-${index}`, withCode: false });
    const outcomes = times(121, (index) => asked('198.51.100.7', index));
    expect(new Set(outcomes.slice(0, 120))).toEqual(new Set(['granted']));
    expect(outcomes[120]).toBe('TooManyRequests 60');
    expect(codeOf(() => asked('198.51.100.8', 0))).toBe('granted');
  });

  it('TRN-17: is refused when codes are guessed on one certificate, from wherever; its number alone is not', () => {
    const limit = limited();
    const asked = (index: number, withCode: boolean) =>
      limit.guard({ address: `198.51.100.${index}`, certificateNo: '2026-A', withCode });
    expect(times(11, (index) => asked(index, true)).at(-1)).toBe('TooManyRequests 60');
    expect(codeOf(() => asked(50, false))).toBe('granted');
  });
});
