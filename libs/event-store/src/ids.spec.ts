import { uuidv5, uuidv7 } from './ids.js';

describe('ids', () => {
  it('are never drawn twice, however many bytes are drawn ahead', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => uuidv7())).size).toBe(1_000);
  });

  it('of version 7 sort by their instant', () => {
    const earlier = uuidv7(Date.parse('2026-03-02T00:00:00Z'));
    expect(earlier).toMatch(/^019cabd8-3800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(earlier < uuidv7(Date.parse('2026-03-02T00:00:00.001Z'))).toBe(true);
  });

  it('of version 5 are the same for the same parts, and parts do not run together', () => {
    expect(uuidv5('a', 'b')).toBe(uuidv5('a', 'b'));
    expect(uuidv5('a', 'b')).not.toBe(uuidv5('ab'));
  });
});
