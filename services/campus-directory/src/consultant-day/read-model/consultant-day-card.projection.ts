import {
  SlotBlocked,
  SlotBooked,
  SlotBookingRefused,
  SlotHeld,
  SlotHoldExpired,
  SlotReleased,
  SlotsPublished,
  SlotWithdrawn,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { dayIdOf } from '../consultant-days.js';
import { evolve, initialState } from '../domain/consultant-day.js';
import type { ConsultantDayEvent } from '../domain/events.js';
import { ConsultantDayCard } from './consultant-day-card.entity.js';

/** The card says what the decisions are made on, so it is folded as they are. */
const folded =
  (event: ConsultantDayEvent) =>
  (
    card: ConsultantDayCard | undefined,
    { streamVersion: version }: EventMeta,
  ): ConsultantDayCard => {
    const { consultantId, date } = event.data;
    const { slots } = evolve(card ?? initialState, event);
    return { dayId: dayIdOf(consultantId, date), consultantId, date, slots, version };
  };

const consultantDayCardProjection: Projection<ConsultantDayEvent, ConsultantDayCard, EventMeta> = {
  name: 'consultant_day_card',
  kind: 'keyed',
  keyOf: ({ data: { consultantId, date } }) => dayIdOf(consultantId, date),
  cases: {
    SlotsPublished: folded,
    SlotHeld: folded,
    SlotHoldExpired: folded,
    SlotBooked: folded,
    SlotBookingRefused: folded,
    SlotReleased: folded,
    SlotBlocked: folded,
    SlotWithdrawn: folded,
  },
};

/** The days of the consultants. */
export const consultantDayCard = readModel<ConsultantDayEvent, ConsultantDayCard>({
  projection: consultantDayCardProjection,
  entity: ConsultantDayCard,
  uses: [
    SlotsPublished,
    SlotHeld,
    SlotHoldExpired,
    SlotBooked,
    SlotBookingRefused,
    SlotReleased,
    SlotBlocked,
    SlotWithdrawn,
  ],
});
