import { specificationFor } from '@academy/testing';
import { agendaDecider } from './agenda.decider.js';
import {
  booked,
  cancelled,
  checkedIn,
  disrupted,
  noShow,
  rescheduled,
  withoutReplacement,
} from './agenda.examples.js';

const given = specificationFor(agendaDecider);
const { appointmentId } = booked.data;
const toDisrupt = (at = '2026-03-10T01:00:00.000Z') =>
  ({
    type: 'DisruptAppointment',
    data: { appointmentId, reasonCode: disrupted.data.reasonCode, at },
  }) as const;
const whenOver = (at: string) => ({ type: 'RecordNoShow', data: { appointmentId, at } }) as const;

describe('an appointment that cannot take place as it was booked', () => {
  it('is known to be so once, before it begins', () => {
    given(booked).when(toDisrupt()).then(disrupted);
    given(booked, disrupted).when(toDisrupt()).thenNothing();
    given(booked).when(toDisrupt(booked.data.startsAt)).thenNothing();
    given(booked, cancelled).when(toDisrupt()).thenNothing();
    given().when(toDisrupt()).thenNothing();
  });

  it('COU-8, T-10: is no no-show but a cancellation of ours when nobody found another time', () => {
    given(booked, disrupted).when(whenOver(booked.data.graceUntil)).then(withoutReplacement);
    given(booked, disrupted, withoutReplacement)
      .when(whenOver(booked.data.graceUntil))
      .thenNothing();
    given(booked, disrupted, checkedIn).when(whenOver(booked.data.graceUntil)).thenNothing();
  });

  it('is like any other again when it was moved', () => {
    const { graceUntil, startsAt, endsAt, toSlotId: slotId } = rescheduled.data;
    given(booked, disrupted, rescheduled)
      .when(whenOver(graceUntil))
      .then({ ...noShow, data: { ...noShow.data, startsAt, endsAt, slotId } });
  });
});
