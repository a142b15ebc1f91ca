import type { Meeting } from './book-appointment.js';
import type { StepContext } from './step.js';

/** The person has come to a meeting. Throws `RequestRefused`. */
export const checkIn = async (
  { clients }: StepContext,
  { appointmentId }: Meeting,
): Promise<void> => {
  await clients['campus-operator'].post(
    `/counseling/v1/appointments/${appointmentId}/check-in`,
    `check-in-${appointmentId}`,
    { method: 'DESK' },
  );
};
