import { InvalidInput } from '@academy/kernel';
import { jest } from '@jest/globals';
import { KeyCache } from './key-cache.js';
import { newSecret } from './key-ring.js';

const key = { version: 1, secret: newSecret() };

describe('a key cache', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('forgets a key after its life, however often it is used', () => {
    const cache = new KeyCache({ ttlMs: 1000 });
    cache.put('a', key, cache.epoch);
    jest.advanceTimersByTime(999);
    expect(cache.get('a')).toBe(key);
    jest.advanceTimersByTime(1);
    expect(cache.get('a')).toBeUndefined();
  });

  it('keeps the most recently used within its capacity', () => {
    const cache = new KeyCache({ capacity: 2 });
    cache.put('a', key, cache.epoch);
    cache.put('b', key, cache.epoch);
    cache.get('a');
    cache.put('c', key, cache.epoch);
    expect(['a', 'b', 'c'].map((subject) => cache.get(subject) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('does not keep a key that was read before a destruction became known', () => {
    const cache = new KeyCache();
    const before = cache.epoch;
    cache.forget('a');
    cache.put('a', key, before);
    expect(cache.get('a')).toBeUndefined();
  });

  it('cannot be told to remember for more than five minutes', () => {
    expect(() => new KeyCache({ ttlMs: 300_001 })).toThrow(InvalidInput);
    expect(() => new KeyCache({ ttlMs: Number.NaN })).toThrow(InvalidInput);
  });

  it('holds keys that show nothing of themselves', () => {
    const bytes = key.secret.export();
    expect(JSON.stringify(key)).not.toContain(bytes.toString('base64'));
    expect(JSON.stringify(key)).toBe('{"version":1,"secret":{}}');
  });
});
