import { policyOn } from '../policies.js';
import { itemsHashOf, noticeTexts, purposes } from './notices.js';

/** The digests of version 2026-03: people consented to exactly these texts. */
const digests: Readonly<Record<string, string>> = {};

describe('the notices', () => {
  it('REG-4: stand apart, one per purpose of the policy', () => {
    const offered = policyOn('2026-03-02').consent.notices.map(({ purpose }) => purpose);
    expect([...offered].sort()).toEqual([...purposes].sort());
    expect(Object.keys(noticeTexts).sort()).toEqual([...purposes].sort());
  });

  it.each(purposes)('keep the text of %s as long as its version is the same', (purpose) => {
    expect(itemsHashOf(purpose)).toBe(digests[purpose]);
  });
});
