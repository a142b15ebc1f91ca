import { PublishedSlices } from './published-slices.js';
import type { AppendUnit, NewEvent } from './unit.js';

const event = (slice: number, internal = false): NewEvent => ({
  id: '0199b2c0-0000-7000-8000-000000000001',
  type: 'EntryMade',
  schemaVersion: 1,
  participantId: null,
  slice,
  internal,
  occurredAt: null,
  data: '{}',
  meta: '{}',
});
const unit = (...events: readonly NewEvent[]): AppendUnit => ({
  writes: [{ streamId: 'account-1', expectedVersion: 0, events }],
  commands: [],
  claims: [],
  timers: new Map(),
  causeHlc: 0n,
});

describe('where the last published event of a slice is known to be', () => {
  it('is nowhere before the first', () => expect(new PublishedSlices().lastOf(7)).toBe(0n));

  it('is the position at which it was written, past internal ones', () => {
    const published = new PublishedSlices();
    published.wrote([unit(event(7), event(8)), unit(event(7), event(8, true))], 40n);
    expect([published.lastOf(7), published.lastOf(8)]).toEqual([43n, 42n]);
  });
});
