import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { initialState, type OperatingCalendar } from '../domain/operating-calendar.js';
import { CalendarCard } from './calendar-card.entity.js';

/** Hours and closures as they are read. */
@Injectable()
export class CalendarCards {
  constructor(private readonly source: DataSource) {}

  /** The calendar of a site, empty when nobody has set anything. */
  async of(campusId: string): Promise<OperatingCalendar & { readonly version: number }> {
    const card = await this.source.getRepository(CalendarCard).findOneBy({ campusId });
    return card ?? { ...initialState, version: 0 };
  }

  /** Every calendar, by the site. */
  async byCampus(): Promise<ReadonlyMap<string, OperatingCalendar>> {
    const cards = await this.source.getRepository(CalendarCard).find();
    return new Map(cards.map((card) => [card.campusId, card]));
  }
}
