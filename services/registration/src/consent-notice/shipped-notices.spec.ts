import { noticesOn } from './domain/consent-notices.js';
import { purposes, shippedNotices } from './shipped-notices.js';

/** The digests of version 2026-03: people consented to exactly these texts. */
const digests: Readonly<Record<string, string>> = {
  COLLECT_USE: '2974c7b76b09c2fd454e829f6217ad094df6708e15b07dea267410aebc7dfbe5',
  THIRD_PARTY_EMPLOYER: '3138932cf9222140568a9f5d33491734b99d3944ae3b511edeb9a408d23cf97a',
  THIRD_PARTY_AGENCY: 'b8d6f852d6f313a25f274a74908ebee09dd49ec4bf84ef3d1f3e86de5d612fda',
  ADMIN_INFO_SHARING: '57e22c7b3338a050205c29d53ca15c9a66c10c5e90d182502bfda9d212b0c4f7',
  SENSITIVE: '1c37668818cf9f65cfe3a115e84631b3e5574c9b4723f6c7883e898ab82178a1',
  MARKETING: '3cbcd85ac69781fa7ae521961c6d57a8f555f75b0272ccf4fa2212d7797777c3',
};

describe('the notices that the product ships with', () => {
  const inForce = noticesOn({ versions: shippedNotices }, '2026-03-02');

  it('REG-4: stand apart, one per purpose, and one alone is required', () => {
    expect(inForce.map(({ purpose }) => purpose)).toEqual(purposes);
    expect(inForce.filter(({ required }) => required)).toMatchObject([
      { purpose: 'COLLECT_USE', version: '2026-03' },
    ]);
  });

  it.each(purposes)('keep the text of %s as long as its version is the same', (purpose) => {
    const notice = inForce.find((one) => one.purpose === purpose);
    expect(notice?.textHash).toBe(digests[purpose]);
  });
});
