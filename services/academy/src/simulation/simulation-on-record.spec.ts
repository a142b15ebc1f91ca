import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulationReached, simulationToGoOn } from './simulation-on-record.js';

describe('the simulation on record', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'academy-simulation-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('begins at midnight in Seoul of the day that is asked for, or not at all', async () => {
    expect(await simulationToGoOn(folder, undefined)).toBeUndefined();
    expect(await simulationToGoOn(folder, '2025-05-26')).toBe('2025-05-25T15:00:00.000Z');
  });

  it('goes on from where the time had come, also when nobody asks for it', async () => {
    await simulationToGoOn(folder, '2025-05-26');
    await simulationReached(folder, '2025-12-24T01:00:00.000Z', false);
    expect(await simulationToGoOn(folder, undefined)).toBe('2025-12-24T01:00:00.000Z');
  });

  it('ends once for all', async () => {
    await simulationToGoOn(folder, '2025-05-26');
    await simulationReached(folder, '2026-11-26T01:00:00.000Z', true);
    expect(await simulationToGoOn(folder, '2025-05-26')).toBeUndefined();
  });
});
