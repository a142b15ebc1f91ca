import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cohortPlayed, cohortToPlay } from './cohort-on-record.js';

const morning = '2026-03-02T01:00:00.000Z';

describe('the cohort on record', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'academy-cohort-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('begins eighteen months before a new installation', async () => {
    expect(await cohortToPlay(folder, 20, morning)).toMatchObject({
      begunOn: '2024-09-02',
      people: 20,
    });
  });

  it('is nobody where nobody was asked for', async () => {
    expect(await cohortToPlay(folder, 0, morning)).toBeUndefined();
  });

  it('goes on with the same people after it was cut off, whatever is asked for then', async () => {
    const first = await cohortToPlay(folder, 20, morning);
    expect(await cohortToPlay(folder, 5, '2026-03-05T09:00:00.000Z')).toEqual(first);
  });

  it('is played once', async () => {
    const cohort = await cohortToPlay(folder, 20, morning);
    if (!cohort) throw new Error('there is a cohort');
    await cohortPlayed(folder, cohort);
    expect(await cohortToPlay(folder, 20, morning)).toBeUndefined();
  });
});
