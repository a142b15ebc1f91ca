import { BlindIndexer } from '@academy/privacy';
import { BUSINESS_NUMBER, businessNumberHash } from './business-number.js';

const blindIndexer = new BlindIndexer(Buffer.alloc(32, 7));

describe('a business number', () => {
  it('has one hash in both spellings, and another number another one', () => {
    const hash = businessNumberHash(blindIndexer, '000-12-34567');
    expect(businessNumberHash(blindIndexer, '0001234567')).toBe(hash);
    expect(businessNumberHash(blindIndexer, '000-12-34568')).not.toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(['000-12-3456', '000-123-4567', '00012345678', ' 000-12-34567'])('is not %j', (text) =>
    expect(BUSINESS_NUMBER.test(text)).toBe(false),
  );
});
