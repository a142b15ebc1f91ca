import type { Place } from './apply-for-class.js';
import { TRAINING, type StepContext } from './step.js';

/** Settles the result by the attendance sheets; whether the person completed the class (TRN-15). Throws `RequestRefused`. */
export const settleResult = async (
  { clients, person }: StepContext,
  { run, enrollmentId }: Place,
): Promise<boolean> => {
  const coordinator = clients['training-coordinator'];
  const enrollment = `${TRAINING}/enrollments/${enrollmentId}`;
  const key = `${person.key}-${run.kind}-result`;
  const { consistencyToken = '' } = await coordinator.post(`${enrollment}/attendance-result`, key);
  const { body } = await coordinator.get<{ status: string }>(enrollment, {
    atLeast: consistencyToken,
  });
  return body.status === 'COMPLETED';
};
