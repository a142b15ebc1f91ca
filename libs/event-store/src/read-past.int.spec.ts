import type { TestLedger } from '@academy/testing-infra';
import { unitOf } from './append/unit.examples.js';
import { uuidv7 } from './ids.js';
import { openAccounts } from './ledger.examples.js';
import { readPast, type PastAsked } from './read-past.js';

/** Positions that share a stretch of the index of slices. */
const STRETCH = 8_192;

describe('the past of one slice', () => {
  let ledger: TestLedger;
  let slice: number;
  let positions: bigint[];

  beforeAll(async () => {
    ledger = await openAccounts();
    const entries = Array.from({ length: STRETCH + 3_000 }, () => unitOf(uuidv7()));
    await Promise.all(entries.map((unit) => ledger.store.append(unit)));
    const { rows } = await ledger.store.pool.query<{ slice: number; positions: string[] }>(
      `select slice, array_agg(position::text order by position) positions from es.events
        group by slice having min(position) < $1 and max(position) > $1 order by count(*) desc limit 1`,
      [STRETCH],
    );
    slice = rows[0]?.slice ?? -1;
    positions = (rows[0]?.positions ?? []).map(BigInt);
  });
  afterAll(() => ledger.close());

  const read = async (asked: Partial<PastAsked>): Promise<bigint[]> => {
    const all = { after: 0n, until: BigInt(2 * STRETCH), slice, except: [], limit: 1_000 };
    const past = await readPast(ledger.store.pool, { ...all, ...asked });
    return past.map(({ position }) => position);
  };

  it('is read in the order of positions over all stretches of its index', async () => {
    expect(positions.length).toBeGreaterThan(5);
    expect(await read({})).toEqual(positions);
  });

  it('is read a page at a time, from behind one position up to another', async () => {
    const pages: bigint[] = [];
    for (let page = await read({ limit: 2 }); page.length > 0;) {
      pages.push(...page);
      page = await read({ limit: 2, after: page.at(-1) ?? 0n });
    }
    expect(pages).toEqual(positions);
    const [, second = 0n, third = 0n] = positions;
    expect(await read({ after: second, until: third })).toEqual([third]);
    const last = positions.at(-1) ?? 0n;
    expect(await read({ until: last - 1n })).toEqual(positions.slice(0, -1));
  });
});
