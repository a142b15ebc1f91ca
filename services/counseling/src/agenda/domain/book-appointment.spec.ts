import { specificationFor } from '@academy/testing';
import { agendaDecider } from './agenda.decider.js';
import {
  booked,
  cancelled,
  completed,
  noShow,
  nth,
  rescheduled,
  toBook,
  toCancel,
  toReschedule,
} from './agenda.examples.js';

const given = specificationFor(agendaDecider);
const another = '0199b2c0-0000-7000-8000-00000000a0a9';
const colleague = '0199b2c0-0000-7000-8000-0000000005c2';

describe('booking an appointment', () => {
  it('T-10: says when the grace time will be over', () => given().when(toBook()).then(booked));

  it('happens once', () => given(booked).when(toBook()).thenNothing());

  it('COU-5: leaves two appointments at most before the person', () => {
    const two = [nth(booked, 4), nth(booked, 5)];
    given(...two)
      .when(toBook())
      .thenRejected('TooManyAppointments');
    given(...two)
      .when(
        toBook({
          at: '2026-04-20T02:00:00.000Z',
          startsAt: '2026-06-01T01:00:00.000Z',
          endsAt: '2026-06-01T02:00:00.000Z',
        }),
      )
      .thenState(({ appointments }) => expect(appointments).toHaveLength(3));
  });

  it('COU-5: leaves one a day, in Seoul', () => {
    const sameDay = {
      appointmentId: another,
      startsAt: '2026-03-12T14:00:00.000Z',
      endsAt: '2026-03-12T15:00:00.000Z',
    };
    const nextDay = {
      ...sameDay,
      startsAt: '2026-03-12T15:00:00.000Z',
      endsAt: '2026-03-12T16:00:00.000Z',
    };
    given(booked).when(toBook(sameDay)).thenRejected('TooManyAppointmentsThatDay');
    given(booked)
      .when(toBook(nextDay))
      .thenState(({ appointments }) => expect(appointments).toHaveLength(2));
    given(booked, cancelled)
      .when(toBook(sameDay))
      .thenState(({ appointments }) => expect(appointments).toHaveLength(2));
  });

  it('COU-4: does not overlap another one of the person', () => {
    const during = {
      appointmentId: another,
      startsAt: '2026-03-12T01:55:00.000Z',
      endsAt: '2026-03-12T02:30:00.000Z',
    };
    given(booked).when(toBook(during)).thenRejected('AppointmentOverlaps');
  });

  it('is for a time to come that a calendar can show', () => {
    given()
      .when(toBook({ at: booked.data.startsAt }))
      .thenRejected('AppointmentInThePast');
    given()
      .when(toBook({ endsAt: booked.data.startsAt }))
      .thenRejected('AppointmentTimeInvalid');
    given()
      .when(toBook({ endsAt: '2026-03-12T01:58:00.000Z' }))
      .thenRejected('AppointmentTimeInvalid');
    given()
      .when(toBook({ endsAt: '2026-03-12T04:05:00.000Z' }))
      .thenRejected('AppointmentTimeInvalid');
  });
});

describe('moving an appointment', () => {
  it('COU-6: keeps the consultant, unless another one is asked for', () => {
    given(booked).when(toReschedule()).then(rescheduled);
    const { toSlotId: slotId, startsAt, endsAt } = rescheduled.data;
    given(booked)
      .when(toReschedule({ to: { slotId, startsAt, endsAt, consultantId: colleague } }))
      .then({
        ...rescheduled,
        data: { ...rescheduled.data, consultantId: colleague, sameConsultant: false },
      });
  });

  it('happens once, and to meetings that are still to come', () => {
    given(booked, rescheduled).when(toReschedule()).thenNothing();
    given(booked, noShow).when(toReschedule()).thenRejected('AppointmentOver');
    given(booked)
      .when(toReschedule({ at: booked.data.startsAt }))
      .thenRejected('AppointmentStarted');
    given().when(toReschedule()).thenNotYet('AppointmentUnknown');
  });
});

describe('cancelling an appointment', () => {
  it('T-10: is late with less than 24 hours of notice', () => {
    given(booked).when(toCancel()).then(cancelled);
    given(booked)
      .when(toCancel({ at: '2026-03-11T01:00:00.001Z' }))
      .then({ ...cancelled, data: { ...cancelled.data, noticeHours: 23, late: true } });
  });

  it('COU-8: never counts against the person when staff cancel', () =>
    given(booked)
      .when(toCancel({ cancelledBy: 'STAFF', at: '2026-03-12T01:05:00.000Z' }))
      .then({ ...cancelled, data: { ...cancelled.data, cancelledBy: 'STAFF', noticeHours: 0 } }));

  it('vector 18: is told as a cancellation and nothing else, so that it never counts as a service', () =>
    given(booked)
      .when(toCancel())
      .thenState(({ appointments }) =>
        expect(appointments).toMatchObject([{ status: 'CANCELLED' }]),
      ));

  it('happens once, before the meeting begins', () => {
    given(booked, cancelled).when(toCancel()).thenNothing();
    given(booked, completed).when(toCancel()).thenRejected('AppointmentOver');
    given(booked)
      .when(toCancel({ at: booked.data.startsAt }))
      .thenRejected('AppointmentStarted');
  });

  it('takes everything off that is still to come, when the person took their consent back', () => {
    const { appointmentId: _, ...body } = toCancel({ cancelledBy: 'SYSTEM' }).data;
    given(booked, nth(booked, 4), noShow)
      .when({ type: 'CancelAppointments', data: body })
      .thenState(({ appointments }) =>
        expect(appointments).toMatchObject([{ status: 'NO_SHOW' }, { status: 'CANCELLED' }]),
      );
  });
});
