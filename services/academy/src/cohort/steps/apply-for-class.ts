import { RequestRefused } from '../academy-client.js';
import type { ClassKind, OpenRun } from '../supply/class-runs.js';
import { TRAINING, type StepContext } from './step.js';

/** A place that somebody has in a run: a seat, or one in its wait list. */
export interface Place {
  readonly run: OpenRun;
  readonly enrollmentId: string;
  readonly waits: boolean;
}

interface Applied {
  readonly enrollmentId: string;
  readonly waitlist?: object;
}

const isFull = (error: unknown): boolean =>
  error instanceof RequestRefused && error.code === 'WaitlistFull';

/**
 * The person applies for the next run of a kind that they have not `tried` yet, which keeps a seat or lets them wait (TRN-3,
 * TRN-7); `undefined` while there is none, or when no more people can wait. Throws `RequestRefused`.
 */
export const applyForClass = async (
  { clients, person, supply, today, way: { participantId } }: StepContext,
  kind: ClassKind,
  tried: Set<string>,
): Promise<Place | undefined> => {
  const run = supply.nextRun(kind, today(), tried);
  if (!run) return undefined;
  tried.add(run.runId);
  try {
    const { body } = await clients
      .person(participantId)
      .post<Applied>(
        `${TRAINING}/class-runs/${run.runId}/enrollments`,
        `${person.key}-${kind}-${run.runId}`,
        { participantId },
      );
    return { run, enrollmentId: body.enrollmentId, waits: body.waitlist !== undefined };
  } catch (error) {
    if (isFull(error)) return undefined;
    throw error;
  }
};
