import type { CivilDate } from '@academy/kernel';
import { offerSlot, SLOT_HOURS, type Purpose } from './offer-slot.js';
import type { StepContext } from './step.js';

/** A meeting that somebody has booked. */
export interface Meeting {
  readonly appointmentId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Wanted {
  readonly purpose: Purpose;
  readonly date: CivilDate;
  /** Names the meeting in idempotency keys. */
  readonly name: string;
}

/** The person books a time that the consultant offers them (COU-4); in a repeated play it is booked already. Throws `RequestRefused`. */
export const bookAppointment = async (context: StepContext, wanted: Wanted): Promise<Meeting> => {
  const { clients, person, way, dice } = context;
  const { purpose, date, name } = wanted;
  const key = `${person.key}-${name}`;
  const suits = dice.between(0, SLOT_HOURS - 1);
  const slot = await offerSlot(clients, way, { purpose, date, key, suits });
  const { body } = await clients
    .person(way.participantId)
    .post<{ appointmentId: string }>(
      `/counseling/v1/cases/${way.caseId}/appointments`,
      `${key}-appointment`,
      { ...slot, mode: 'IN_PERSON', purpose },
    );
  const { startsAt, endsAt } = slot;
  return { appointmentId: body.appointmentId, startsAt, endsAt };
};
