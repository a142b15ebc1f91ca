import type { AppointmentBooked } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { counselingCases } from '../counseling-case/counseling-cases.js';
import { withConsultant } from '../counseling-case/domain/counseling-case.js';
import { agendas } from './agendas.js';
import type { CompleteAppointment } from './domain/complete-appointment.js';
import type { AppointmentPolicy } from './domain/guard-meeting.js';

interface Booking extends Pick<
  AppointmentBooked['data'],
  'appointmentId' | 'caseId' | 'slotId' | 'startsAt' | 'endsAt' | 'mode' | 'purpose'
> {
  /** Default: the responsible one (COU-6). */
  readonly consultantId?: string;
  readonly at: string;
}

/**
 * Books a meeting of an open case with its consultant. Throws `NotYet` and rejects as `withConsultant` and `BookAppointment` do;
 * `ClaimTaken` where slot or consultant have been taken (COU-4).
 */
export const bookTogether = (
  streams: Streams,
  { at, ...booking }: Booking,
  policy: AppointmentPolicy,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { caseId } = booking;
    const { participantId, campusId, consultantId } = withConsultant(
      await transaction.load(counselingCases, caseId),
    );
    await transaction.execute(agendas, participantId, {
      type: 'BookAppointment',
      data: { consultantId, ...booking, participantId, campusId, policy, at },
    });
  });

/** Notes that a meeting took place; the first one makes its case active (T-07). Errors as `CompleteAppointment`. */
export const completeTogether = (
  streams: Streams,
  { caseId, participantId }: { readonly caseId: string; readonly participantId: string },
  data: CompleteAppointment['data'],
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    await transaction.execute(agendas, participantId, { type: 'CompleteAppointment', data });
    await transaction.execute(counselingCases, caseId, {
      type: 'ActivateCase',
      data: { reasonCode: 'FIRST_APPOINTMENT', at: data.endedAt },
    });
  });
