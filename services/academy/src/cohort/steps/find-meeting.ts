import type { Meeting } from './book-appointment.js';
import type { StepContext } from './step.js';

/** When a meeting is by now: the campus may have found another time for it (CAM-6). Throws `RequestRefused`. */
export const findMeeting = async (
  { clients, way: { participantId } }: Pick<StepContext, 'clients' | 'way'>,
  meeting: Meeting,
): Promise<Meeting> => {
  const { body } = await clients
    .person(participantId)
    .get<Meeting[]>('/counseling/v1/appointments', { participantId });
  const found = body.find(({ appointmentId }) => appointmentId === meeting.appointmentId);
  return found ?? meeting;
};
