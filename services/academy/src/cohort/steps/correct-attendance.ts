import type { ClassSession } from '../supply/class-runs.js';
import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

const MINUTES = 180;

/** Somebody who was marked absent shows that they were ill (TRN-12, TRN-13). Throws `RequestRefused`. */
export const correctAttendance = async (
  { clients, person }: StepContext,
  { run, enrollmentId }: Place,
  { sessionId, seq }: ClassSession,
): Promise<void> => {
  await clients['training-coordinator'].post(
    `${TRAINING}/class-runs/${run.runId}/sessions/${sessionId}/attendance/corrections`,
    `${person.key}-${run.kind}-correction-${seq}`,
    { enrollmentId, status: 'EXCUSED', minutesPresent: MINUTES, reasonCode: 'SICKNESS_PROVEN' },
  );
};
