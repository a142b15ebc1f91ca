import type { Clock } from '@academy/kernel';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cohortPlayed, cohortToPlay } from './cohort-on-record.js';

const at = (instant: string): Clock => ({ now: () => instant });
const morning = at('2026-03-02T01:00:00.000Z');

describe('the cohort on record', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'academy-cohort-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('begins on the civil day of a new installation', async () => {
    expect(await cohortToPlay(folder, 20, morning)).toMatchObject({
      begunOn: '2026-03-02',
      people: 20,
    });
  });

  it('is nobody where nobody was asked for', async () => {
    expect(await cohortToPlay(folder, 0, morning)).toBeUndefined();
  });

  it('goes on with the same people after it was cut off', async () => {
    const first = await cohortToPlay(folder, 20, morning);
    const again = await cohortToPlay(folder, 5, at('2026-03-02T09:00:00.000Z'));
    expect(again).toEqual(first);
  });

  it('does not go on another day, when the classes of its people are over', async () => {
    await cohortToPlay(folder, 20, morning);
    expect(await cohortToPlay(folder, 20, at('2026-03-02T15:00:00.000Z'))).toBeUndefined();
  });

  it('is played once', async () => {
    const cohort = await cohortToPlay(folder, 20, morning);
    if (!cohort) throw new Error('there is a cohort');
    await cohortPlayed(cohort, folder);
    expect(await cohortToPlay(folder, 20, morning)).toBeUndefined();
  });
});
