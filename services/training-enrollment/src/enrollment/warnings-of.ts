import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { collisionsWith, type Meeting } from './domain/other-commitments.js';
import { placesOf, type Reader } from './places-of.js';

interface Keys {
  readonly enrollmentId: string;
  readonly participantId: string;
  readonly runId: string;
}

/** What an answer tells about times that a person has given away already (TRN-5); nothing when there are none. */
export const warningsOf = async (
  reader: Reader,
  { runId, ...person }: Keys,
  meetings: readonly Meeting[],
): Promise<{ readonly warnings?: ReturnType<typeof collisionsWith> }> => {
  const run = scheduled(await reader.load(classRuns, runId));
  const places = await placesOf(reader, person);
  const warnings = collisionsWith(run, { places, meetings });
  return warnings.length === 0 ? {} : { warnings };
};
