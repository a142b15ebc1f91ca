import { addDays, startOfDay, type CivilDate } from '@academy/kernel';
import { assertVisible, ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { And, DataSource, In, LessThan, MoreThanOrEqual } from 'typeorm';
import { AppointmentCard } from './appointment-card.entity.js';

const MOST = 200;

/** Meetings that somebody's absence, or a closure, takes away: whose or where, or in which slot, on which days. */
export interface MeetingsLost extends Partial<
  Pick<AppointmentCard, 'consultantId' | 'campusId' | 'slotId' | 'mode'>
> {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

export interface AppointmentsAsked {
  readonly participantId?: string;
  readonly consultantId?: string;
  readonly from?: string;
  readonly campuses: 'all' | readonly string[];
}

/** Appointments as they are read. */
@Injectable()
export class AppointmentCards {
  constructor(private readonly source: DataSource) {}

  /** The appointment, if the caller may see it; answers 404 otherwise. */
  async find(appointmentId: string): Promise<AppointmentCard> {
    const card = await this.source.getRepository(AppointmentCard).findOneBy({ appointmentId });
    if (!card) throw new ProblemError('NotFound');
    assertVisible({ ownerId: card.participantId, campusId: card.campusId });
    return card;
  }

  /** At most 200 appointments, the earliest first. */
  list({ campuses, from, ...asked }: AppointmentsAsked): Promise<readonly AppointmentCard[]> {
    return this.source.getRepository(AppointmentCard).find({
      where: {
        ...asked,
        ...(from === undefined ? {} : { startsAt: MoreThanOrEqual(from) }),
        ...(campuses === 'all' ? {} : { campusId: In([...campuses]) }),
      },
      order: { startsAt: 'ASC', appointmentId: 'ASC' },
      take: MOST,
    });
  }

  /** All that is booked of them. */
  lost({ from = '0001-01-01', to = '9998-12-31', ...asked }: MeetingsLost) {
    const between = And(MoreThanOrEqual(startOfDay(from)), LessThan(startOfDay(addDays(to, 1))));
    return this.source.getRepository(AppointmentCard).find({
      where: { ...asked, status: 'BOOKED', startsAt: between },
      order: { startsAt: 'ASC', appointmentId: 'ASC' },
    });
  }
}
