import type { CivilDate } from '@academy/kernel';
import { RequestRefused } from '../academy-client.js';
import { atHour } from '../script/moments.js';
import type { StepContext } from './step.js';

export type Purpose = 'INTAKE' | 'ASSESSMENT' | 'PLAN' | 'REVIEW' | 'RE_ENTRY';

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

interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
}

const FIRST_HOUR = 9;
const HOURS = 8;

const isOverlap = (error: unknown): boolean =>
  error instanceof RequestRefused && error.code === 'SlotsOverlap';

/** The consultant offers the first hour of a day that is free, from the one that suits the person on. Throws `RequestRefused`. */
const offerSlot = async (
  { clients, person, way, dice }: StepContext,
  { purpose, date, name }: Wanted,
): Promise<string> => {
  const suits = dice.between(0, HOURS - 1);
  for (let tried = 0; ; tried += 1) {
    const hour = FIRST_HOUR + ((suits + tried) % HOURS);
    const slot = { startsAt: atHour(date, hour), purpose, mode: ['IN_PERSON', 'PHONE'] };
    try {
      const { body } = await clients[way.consultant].post<{ slotIds: string[] }>(
        `/campus-directory/v1/consultant-days/${way.consultant}/${date}/slots`,
        `${person.key}-${name}-slot-${hour}`,
        { campusId: way.campusId, slots: [slot] },
      );
      return body.slotIds[0] ?? '';
    } catch (error) {
      if (!isOverlap(error) || tried === HOURS - 1) throw error;
    }
  }
};

/** The person books a time that the consultant offers them (COU-4); in a repeated play it is booked already. Throws `RequestRefused`. */
export const bookAppointment = async (context: StepContext, wanted: Wanted): Promise<Meeting> => {
  const { clients, person, way } = context;
  const { purpose, date, name } = wanted;
  const portal = clients.person(way.participantId);
  const offered = await offerSlot(context, wanted);
  const consultant = clients[way.consultant];
  const day = `/campus-directory/v1/consultant-days/${way.consultant}/${date}`;
  const { startsAt, endsAt } = await consultant.until(
    () => consultant.get<{ slots: Record<string, Slot> }>(day),
    ({ slots }) => slots[offered],
  );
  const { body } = await portal.post<{ appointmentId: string }>(
    `/counseling/v1/cases/${way.caseId}/appointments`,
    `${person.key}-${name}-appointment`,
    { slotId: offered, startsAt, endsAt, mode: 'IN_PERSON', purpose },
  );
  return { appointmentId: body.appointmentId, startsAt, endsAt };
};
