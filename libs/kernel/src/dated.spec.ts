import assert from 'node:assert/strict';
import { inForce, type Versions } from './dated.js';

const caps: Versions<{ cap: number }> = [
  { version: '1', effectiveFrom: '2026-01-01', assumed: true, cap: 60 },
  { version: '2', effectiveFrom: '2026-07-01', assumed: false, cap: 50 },
];

describe('a policy with versions', () => {
  it('holds from its date on, that day included', () => {
    assert.equal(inForce(caps, '2026-06-30').cap, 60);
    assert.equal(inForce(caps, '2026-07-01').cap, 50);
  });

  it('does not exist before its first version', () => {
    assert.throws(() => inForce(caps, '2025-12-31'), RangeError);
  });
});
