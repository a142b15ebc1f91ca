import type { AffectedBookings } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { And, DataSource, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { RoomBooking } from '../domain/room-day.js';
import { RoomDayCard } from './room-day-card.entity.js';

/** Days, and of which room or where. */
export interface RoomDaysAsked {
  readonly from: string;
  readonly to?: string;
  readonly roomId?: string;
  readonly campusId?: string;
}

const byStart = (one: RoomBooking, other: RoomBooking): number =>
  one.startsAt.localeCompare(other.startsAt) || one.bookingId.localeCompare(other.bookingId);

/** The days of the rooms as they are read. */
@Injectable()
export class RoomDayCards {
  constructor(private readonly source: DataSource) {}

  /** What a room is taken for, by the start. */
  async bookings({ from, to, roomId, campusId }: RoomDaysAsked): Promise<readonly RoomBooking[]> {
    const begin = MoreThanOrEqual(from);
    const days = await this.source.getRepository(RoomDayCard).findBy({
      date: to === undefined ? begin : And(begin, LessThanOrEqual(to)),
      ...(roomId === undefined ? {} : { roomId }),
      ...(campusId === undefined ? {} : { campusId }),
    });
    return days.flatMap(({ bookings }) => Object.values(bookings)).sort(byStart);
  }

  /** What is booked and begins after a moment, by the start (CAM-6); a hold alone does not count. */
  async booked(asked: RoomDaysAsked, now: string): Promise<AffectedBookings> {
    return (await this.bookings(asked)).flatMap(({ bookingId, refId, startsAt, expiresAt }) =>
      expiresAt !== null || startsAt <= now
        ? []
        : [{ kind: 'ROOM' as const, bookingId, refId, startsAt }],
    );
  }
}
