import type { Dose } from '../proof.js';
import type { Rig } from './rig.js';

/** What a scenario did to the system, in words, and whether it did what it is there for. */
export interface Deed {
  readonly told: string;
  readonly held: boolean;
}

/** Does its worst while people walk. Resolves when their commands are acknowledged and nothing stands in the way any more. */
export type Scenario = (rig: Rig, dose: Dose) => Promise<Deed>;

export const secondsSince = (started: number): number =>
  Math.round((performance.now() - started) / 100) / 10;
