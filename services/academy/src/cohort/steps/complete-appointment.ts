import type { Meeting } from './book-appointment.js';
import type { StepContext } from './step.js';

/** The meeting took place (COU-5). Throws `RequestRefused`. */
export const completeAppointment = async (
  { clients, way }: StepContext,
  { appointmentId, startsAt, endsAt }: Meeting,
): Promise<void> => {
  await clients[way.consultant].post(
    `/counseling/v1/appointments/${appointmentId}/completion`,
    `completion-${appointmentId}`,
    { startedAt: startsAt, endedAt: endsAt, outcomeCodes: ['AS_PLANNED'] },
  );
};
