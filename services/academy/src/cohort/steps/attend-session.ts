import type { ClassSession } from '../supply/class-runs.js';
import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** The coordinator marks somebody on the sheet of a session (TRN-12). Throws `RequestRefused`. */
export const attendSession = async (
  { clients, person }: StepContext,
  { run, enrollmentId }: Place,
  { sessionId, seq }: ClassSession,
  status: 'PRESENT' | 'ABSENT',
): Promise<void> => {
  await clients['training-coordinator'].post(
    `${TRAINING}/class-runs/${run.runId}/sessions/${sessionId}/attendance`,
    `${person.key}-${run.kind}-session-${seq}`,
    { enrollmentId, status, method: 'DESK' },
  );
};
