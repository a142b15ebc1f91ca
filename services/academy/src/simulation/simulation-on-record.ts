import { startOfDay, type CivilDate } from '@academy/kernel';
import { KeptRecord } from '../kept-record.js';

interface OnRecord {
  /** How far the simulated time has come, as an ISO instant. */
  readonly reached: string;
  readonly ended: boolean;
}

const record = new KeptRecord<OnRecord>('simulation.json');

/**
 * Where a simulation that was to begin on `from` begins or goes on, as an ISO instant; `undefined` when it has ended, or none was
 * asked for. An installation has one simulation in its life: what happened since is not simulated over.
 */
export const simulationToGoOn = async (
  folder: string,
  from: CivilDate | undefined,
): Promise<string | undefined> => {
  const kept = await record.read(folder);
  if (kept) return kept.ended ? undefined : kept.reached;
  if (from === undefined) return undefined;
  const reached = startOfDay(from);
  await record.write(folder, { reached, ended: false });
  return reached;
};

/** Remembers how far the simulated time has come, and whether it has ended. */
export const simulationReached = (folder: string, reached: string, ended: boolean): Promise<void> =>
  record.write(folder, { reached, ended });
