import type { ClassKind, OpenRun } from '../supply/class-runs.js';
import { TRAINING, type StepContext } from './step.js';

/** A seat that somebody has in a run. */
export interface Seat {
  readonly run: OpenRun;
  readonly enrollmentId: string;
}

/** The person applies for the next run of a kind, which keeps a seat; `undefined` while none is open (TRN-3). Throws `RequestRefused`. */
export const applyForClass = async (
  { clients, person, supply, today, way: { participantId } }: StepContext,
  kind: ClassKind,
): Promise<Seat | undefined> => {
  const run = supply.nextRun(kind, today());
  if (!run) return undefined;
  const { body } = await clients.person(participantId).post<{
    enrollmentId: string;
  }>(`${TRAINING}/class-runs/${run.runId}/enrollments`, `${person.key}-${kind}`, { participantId });
  return { run, enrollmentId: body.enrollmentId };
};
