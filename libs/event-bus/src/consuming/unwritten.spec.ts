import fc from 'fast-check';
import { allEvents, StepTaken } from '../conformance/walk.examples.js';
import type { Arrival } from './arrival.js';
import { stretchOf, type Load } from './load.js';
import { triage, type Memory } from './triage.js';
import { Unwritten } from './unwritten.js';
import { Vocabulary } from './vocabulary.js';

const EPOCH = '0199aaaa-0000-4000-8000-000000000001';
const OTHER_EPOCH = '0199aaaa-0000-4000-8000-000000000002';
const vocabulary = new Vocabulary(allEvents, [StepTaken]);

const arrival = (slice: number, previous: number, position: number, feedEpoch = EPOCH): Arrival => {
  const places = { slice, previous: BigInt(previous), position: BigInt(position), feedEpoch };
  const event = { ...places, service: 'registration', type: 'RestTaken', partitionKey: 'anna' };
  return { event, wire: { type: 'academy.registration.RestTaken' } } as unknown as Arrival;
};

const load = (arrivals: readonly Arrival[], from = 0n, to = 1n): Load => ({
  ...{ service: 'registration', partitions: [3], arrivals },
  moves: [{ source: 'topic/3', from, to }],
});

const unwritten = (...loads: readonly Load[]) =>
  loads.reduce((all, one) => all.add(one), new Unwritten(load([])));

const sort = (what: Pick<Load, 'unused' | 'arrivals'>, memory: Memory) =>
  triage(what, memory, vocabulary, { onAnotherEpoch: 'wait', epochs: new Map() });

const nothingParked = new Set<string>();

describe('loads without use that are not written down yet', () => {
  it('are kept as how far each slice has come, and as one move of their place', () => {
    const first = load([arrival(1, 0, 2), arrival(2, 0, 3)], 0n, 2n);
    const second = load([arrival(1, 2, 5)], 2n, 3n);
    expect(unwritten(first, second).asLoad()).toEqual({
      ...{ service: 'registration', partitions: [3], arrivals: [] },
      unused: [
        { slice: 1, epoch: EPOCH, previous: 0n, position: 5n, events: 2 },
        { slice: 2, epoch: EPOCH, previous: 0n, position: 3n, events: 1 },
      ],
      moves: [{ source: 'topic/3', from: 0n, to: 3n }],
    });
  });

  it('tell of a hole, and of another epoch', () => {
    const arrivals = [arrival(1, 0, 2), arrival(1, 4, 6), arrival(1, 6, 7, OTHER_EPOCH)];
    expect(unwritten(load(arrivals)).asLoad().unused).toEqual(arrivals.map(stretchOf));
    const known: Memory = { seen: new Map(), parked: nothingParked };
    expect(sort(unwritten(load(arrivals)).asLoad(), known)).toEqual({
      gap: { slice: 1, after: 2n, upTo: 4n, epoch: EPOCH },
    });
  });

  it('leave the same memory as the events one by one, whatever came twice and was seen before', () => {
    const walks = fc.record({
      slices: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 }),
      again: fc.array(fc.nat(29), { maxLength: 10 }),
      cuts: fc.array(fc.nat(30), { maxLength: 5 }),
      seen: fc.nat(30),
    });
    fc.assert(
      fc.property(walks, ({ slices, again, cuts, seen }) => {
        const last = new Map<number, number>();
        const told = slices.map((slice, index) => {
          const one = arrival(slice, last.get(slice) ?? 0, index + 1);
          last.set(slice, index + 1);
          return one;
        });
        const before = told.slice(0, seen).map(({ event }) => event);
        const memory: Memory = {
          seen: new Map(before.map(({ slice, position }) => [slice, { epoch: EPOCH, position }])),
          parked: nothingParked,
        };
        const repeated = again.flatMap((index) => told.slice(index, index + 1));
        const all = [...told, ...repeated];
        const ends = [0, ...cuts.sort((a, b) => a - b), all.length];
        const loads = ends.slice(1).map((end, index) => load(all.slice(ends[index], end)));

        const oneByOne = sort({ arrivals: all }, memory);
        const together = sort(unwritten(...loads).asLoad(), memory);
        if ('gap' in oneByOne || 'gap' in together) throw new Error('nothing is missing');
        expect(together.seen).toEqual(oneByOne.seen);
        expect(together.ignored + together.duplicates).toBe(all.length);
      }),
    );
  });
});
