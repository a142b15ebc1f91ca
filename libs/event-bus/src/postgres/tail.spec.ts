import { Tail } from './tail.js';

const record = (offset: number) => ({ offset: BigInt(offset), value: { offset } });

const offsets = (tail: Tail, at: number, limit = 100): number[] =>
  tail
    .from({ topic: 't', partition: 0, at: BigInt(at) }, limit)
    .map(({ offset }) => Number(offset));

describe('the tail of a bus', () => {
  it('gives what was published from an offset on, up to the limit', () => {
    const tail = new Tail();
    for (const offset of [7, 8, 9, 10]) tail.keep('t', 0, record(offset), 10);
    expect(offsets(tail, 8)).toEqual([8, 9, 10]);
    expect(offsets(tail, 7, 2)).toEqual([7, 8]);
    expect(tail.end('t', 0)).toBe(11n);
  });

  it('gives nothing before its beginning, after its end, or of another partition', () => {
    const tail = new Tail();
    for (const offset of [7, 8]) tail.keep('t', 0, record(offset), 10);
    expect(offsets(tail, 6)).toEqual([]);
    expect(offsets(tail, 9)).toEqual([]);
    expect(tail.from({ topic: 't', partition: 1, at: 7n }, 100)).toEqual([]);
    expect(tail.end('t', 1)).toBe(0n);
  });

  it('lets go of what came before a hole, and before a bus that was begun again', () => {
    const tail = new Tail();
    for (const offset of [7, 8, 10]) tail.keep('t', 0, record(offset), 10);
    expect(offsets(tail, 7)).toEqual([]);
    expect(offsets(tail, 10)).toEqual([10]);
    tail.keep('t', 0, record(0), 10);
    expect(offsets(tail, 0)).toEqual([0]);
    expect(tail.end('t', 0)).toBe(1n);
  });

  it('keeps the newest only, counted in records and in characters', () => {
    const tail = new Tail();
    for (let offset = 0; offset < 4_010; offset += 1) tail.keep('t', 0, record(offset), 10);
    expect(offsets(tail, 9)).toEqual([]);
    expect(offsets(tail, 10, 1)).toEqual([10]);
    tail.keep('t', 1, record(0), 15_999_990);
    expect(offsets(tail, 4_008)).toEqual([]);
    expect(offsets(tail, 4_009)).toEqual([4_009]);
    expect(tail.from({ topic: 't', partition: 1, at: 0n }, 100)).toHaveLength(1);
  });

  it('still counts what was let go behind a hole', () => {
    const tail = new Tail();
    for (const offset of [1, 5]) tail.keep('t', 0, record(offset), 9_000_000);
    expect(offsets(tail, 5)).toEqual([5]);
    tail.keep('t', 1, record(0), 9_000_000);
    expect(offsets(tail, 5)).toEqual([]);
  });
});
