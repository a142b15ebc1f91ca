import type { CivilDate } from '@academy/kernel';
import { RequestRefused } from '../academy-client.js';
import type { Clients } from '../clients.js';
import { atHour } from '../script/moments.js';
import type { OnTheWay } from './step.js';

/** What people meet for. */
export type Purpose = 'INTAKE' | 'ASSESSMENT' | 'PLAN' | 'REVIEW' | 'RE_ENTRY';

/** A time of a consultant. */
export interface Slot {
  readonly slotId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

interface Offering {
  readonly purpose: Purpose;
  readonly date: CivilDate;
  /** Names what it is for in idempotency keys. */
  readonly key: string;
  /** The hour that would suit, counted from the first of the day. */
  readonly suits: number;
}

const FIRST_HOUR = 9;
/** Hours of a day that consultants offer. */
export const SLOT_HOURS = 8;

const isOverlap = (error: unknown): boolean =>
  error instanceof RequestRefused && error.code === 'SlotsOverlap';

/** The consultant offers the first hour of a day that is free, from the one that suits on. Throws `RequestRefused`. */
export const offerSlot = async (
  clients: Clients,
  { consultant, campusId }: Pick<OnTheWay, 'consultant' | 'campusId'>,
  { purpose, date, key, suits }: Offering,
): Promise<Slot> => {
  const client = clients[consultant];
  const day = `/campus-directory/v1/consultant-days/${consultant}/${date}`;
  for (let tried = 0; ; tried += 1) {
    const hour = FIRST_HOUR + ((suits + tried) % SLOT_HOURS);
    const slot = { startsAt: atHour(date, hour), purpose, mode: ['IN_PERSON', 'PHONE'] };
    try {
      const { body } = await client.post<{ slotIds: string[] }>(
        `${day}/slots`,
        `${key}-slot-${hour}`,
        { campusId, slots: [slot] },
      );
      const [slotId = ''] = body.slotIds;
      const { startsAt, endsAt } = await client.until(
        () => client.get<{ slots: Record<string, Omit<Slot, 'slotId'>> }>(day),
        ({ slots }) => slots[slotId],
      );
      return { slotId, startsAt, endsAt };
    } catch (error) {
      if (!isOverlap(error) || tried === SLOT_HOURS - 1) throw error;
    }
  }
};
