import fc from 'fast-check';
import { shareOut, type Sharer } from './share-out.js';

const group = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), held: fc.array(fc.integer({ min: -1, max: 30 })) }),
      ),
    ),
  );

const sharesOf = (sharers: readonly Sharer[]) => [...shareOut(24, sharers).values()];

describe('partitions are shared out', () => {
  it('each to one member, and each member about as many', () => {
    fc.assert(
      fc.property(group, (sharers) => {
        const shares = sharesOf(sharers);
        const sizes = shares.map(({ length }) => length);
        expect(shares.flat().toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: 24 }, (_, at) => at),
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the same whoever counts the members in whatever order', () => {
    fc.assert(
      fc.property(group, (sharers) => {
        const [one, other] = [shareOut(24, sharers), shareOut(24, sharers.toReversed())];
        for (const { id } of sharers) expect(other.get(id)).toEqual(one.get(id));
      }),
    );
  });

  it('and only what must move moves when members come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2 }), (sizes) => {
        let held = new Map<string, readonly number[]>();
        for (const size of sizes) {
          const ids = Array.from({ length: size }, (_, at) => `member-${at}`);
          const now = shareOut(
            24,
            ids.map((id) => ({ id, held: held.get(id) ?? [] })),
          );
          for (const id of ids) {
            const [before, after] = [held.get(id) ?? [], now.get(id) ?? []];
            const kept = after.filter((partition) => before.includes(partition)).length;
            expect(kept).toBe(Math.min(before.length, after.length));
          }
          held = new Map(now);
        }
      }),
    );
  });
});
