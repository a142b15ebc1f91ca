import type { AffectedBookings, SlotPurpose } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { And, DataSource, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { isFreeAt, type Slot } from '../domain/consultant-day.js';
import { ConsultantDayCard } from './consultant-day-card.entity.js';

/** Days, and of whom or where. */
export interface DaysAsked {
  readonly from: string;
  readonly to?: string;
  readonly consultantId?: string;
  readonly campusId?: string;
}

/** A slot that can be taken. */
export type FreeSlot = Pick<
  Slot,
  'slotId' | 'consultantId' | 'date' | 'campusId' | 'startsAt' | 'endsAt' | 'purpose' | 'mode'
>;

const byStart = (one: Slot, other: Slot): number =>
  one.startsAt.localeCompare(other.startsAt) || one.slotId.localeCompare(other.slotId);

/** The days of the consultants as they are read. */
@Injectable()
export class ConsultantDayCards {
  constructor(private readonly source: DataSource) {}

  find(dayId: string): Promise<ConsultantDayCard | null> {
    return this.source.getRepository(ConsultantDayCard).findOneBy({ dayId });
  }

  /** Slots that are free at a moment and have not begun, by their start. */
  async freeSlots(
    asked: DaysAsked,
    purpose: SlotPurpose | undefined,
    now: string,
  ): Promise<readonly FreeSlot[]> {
    return (await this.slots(asked))
      .filter((slot) => isFreeAt(slot, now) && slot.startsAt > now)
      .filter((slot) => purpose === undefined || slot.purpose === purpose)
      .map(({ slotId, consultantId, date, campusId, startsAt, endsAt, purpose: of, mode }) => ({
        ...{ slotId, consultantId, date, campusId, startsAt, endsAt, purpose: of, mode },
      }));
  }

  /** Appointments that begin after a moment, by their start (CAM-6). */
  async booked(asked: DaysAsked, now: string): Promise<AffectedBookings> {
    return (await this.slots(asked)).flatMap(({ booking, slotId: bookingId, startsAt }) =>
      booking === null || startsAt <= now
        ? []
        : [{ kind: 'SLOT' as const, bookingId, refId: booking.appointmentId, startsAt }],
    );
  }

  /** Slots that were not withdrawn, by their start. */
  async slots({ from, to, consultantId, campusId }: DaysAsked): Promise<readonly Slot[]> {
    const begin = MoreThanOrEqual(from);
    const days = await this.source.getRepository(ConsultantDayCard).findBy({
      date: to === undefined ? begin : And(begin, LessThanOrEqual(to)),
      ...(consultantId === undefined ? {} : { consultantId }),
    });
    return days
      .flatMap(({ slots }) => Object.values(slots))
      .filter(({ status }) => status !== 'WITHDRAWN')
      .filter((slot) => campusId === undefined || slot.campusId === campusId)
      .sort(byStart);
  }
}
