import type { Meeting } from './book-appointment.js';
import type { StepContext } from './step.js';

/** Somebody who was missed had a reason (COU-7). Throws `RequestRefused`. */
export const excuseNoShow = async (
  { clients }: StepContext,
  { appointmentId }: Meeting,
): Promise<void> => {
  await clients['campus-operator'].post(
    `/counseling/v1/appointments/${appointmentId}/excuse`,
    `excuse-${appointmentId}`,
    { reasonCode: 'ILLNESS' },
  );
};
