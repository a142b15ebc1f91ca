import { rowSpecificationFor } from '@academy/testing';
import {
  booked,
  cancelled,
  checkedIn,
  completed,
  disrupted,
  excused,
  noShow,
  rescheduled,
} from '../domain/agenda.examples.js';
import type { AppointmentCard } from './appointment-card.entity.js';
import { appointmentCardProjection } from './appointment-card.projection.js';

const given = rowSpecificationFor(appointmentCardProjection);
const { graceUntil: _, ...data } = booked.data;
const card: AppointmentCard = { ...data, disrupted: false, status: 'BOOKED' };

describe('the card of an appointment', () => {
  it('begins when it is booked', () => given().when(booked, {}).then(card));

  it('moves with it', () => {
    const { toSlotId: slotId, startsAt, endsAt } = rescheduled.data;
    given({ ...card, disrupted: true })
      .when(rescheduled, {})
      .then({ ...card, slotId, startsAt, endsAt });
  });

  it('says that it is to be moved', () => {
    given(card)
      .when(disrupted, {})
      .then({ ...card, disrupted: true });
  });

  it('says what became of it', () => {
    const becomes = (
      event: Parameters<ReturnType<typeof given>['when']>[0],
      status: AppointmentCard['status'],
    ) =>
      given(card)
        .when(event, {})
        .then({ ...card, status });
    becomes(cancelled, 'CANCELLED');
    becomes(checkedIn, 'CHECKED_IN');
    becomes(completed, 'COMPLETED');
    becomes(noShow, 'NO_SHOW');
    becomes(excused, 'EXCUSED');
  });
});
