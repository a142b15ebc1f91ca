import type { AffectedBookings } from '@academy/contracts';
import { civilDateOf, Clock } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import {
  ConsultantDayCards,
  type DaysAsked,
} from '../consultant-day/read-model/consultant-day-cards.queries.js';
import { RoomDayCards, type RoomDaysAsked } from '../room-day/read-model/room-day-cards.queries.js';

/** What is booked with somebody or at a site, and still lies ahead. */
@Injectable()
export class Bookings {
  constructor(
    private readonly clock: Clock,
    private readonly days: ConsultantDayCards,
    private readonly roomDays: RoomDayCards,
  ) {}

  /** Appointments of a consultant, or at a site (CAM-6). */
  appointments(asked: DaysAsked): Promise<AffectedBookings> {
    return this.days.booked(asked, this.clock.now());
  }

  /** Bookings of a room, or of all rooms of a site (CAM-6). */
  rooms(asked: RoomDaysAsked): Promise<AffectedBookings> {
    return this.roomDays.booked(asked, this.clock.now());
  }

  /** Everything that is booked at a site on a day or on a later one before `until` (CAM-6). */
  async before(campusId: string, from: string, until: string): Promise<AffectedBookings> {
    const found = await this.at(campusId, from);
    return found.filter(({ startsAt }) => civilDateOf(startsAt) < until);
  }

  /** Everything that is booked at a site from a day on (CAM-7). */
  async at(campusId: string, from: string): Promise<AffectedBookings> {
    const asked = { campusId, from };
    return [...(await this.appointments(asked)), ...(await this.rooms(asked))];
  }
}
