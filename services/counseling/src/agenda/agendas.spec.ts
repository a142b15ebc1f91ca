import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { agendas } from './agendas.js';
import {
  booked,
  cancelled,
  checkedIn,
  completed,
  disrupted,
  excused,
  noShow,
  nth,
  rescheduled,
} from './domain/agenda.examples.js';
import type { AgendaEvent } from './domain/events.js';

const { decider } = agendas;
const given = specificationFor(decider);
const { appointmentId } = booked.data;
const timersAfter = (...history: AgendaEvent[]) =>
  agendas.timers?.(fold(decider.evolve, decider.initialState, history));
const timer = { kind: `no-show:${appointmentId}`, due: '2026-03-12T01:10:00.000Z' };
const whenTimer = (now: string) => {
  const command = agendas.onTimer?.(timer, now);
  if (command === undefined) throw new Error('agendas have no timers');
  return command;
};
const comeAt = (at: string) =>
  ({ type: 'CheckIn', data: { appointmentId, at, method: 'DESK' } }) as const;

describe('the timers of an agenda', () => {
  it('T-10: watch what is booked, at the end of its grace time', () => {
    expect(timersAfter(booked)).toEqual([timer]);
    expect(timersAfter(booked, rescheduled)).toEqual([
      { ...timer, due: rescheduled.data.graceUntil },
    ]);
    for (const event of [checkedIn, cancelled, noShow])
      expect(timersAfter(booked, event)).toEqual([]);
  });

  it('COU-7, T-10: record a no-show after start and grace, without check-in', () => {
    given(booked).when(whenTimer(timer.due)).then(noShow);
    given(booked).when(whenTimer('2026-03-12T01:09:59.999Z')).thenNothing();
    given(booked, checkedIn).when(whenTimer(timer.due)).thenNothing();
    given(booked, rescheduled).when(whenTimer(timer.due)).thenNothing();
    given(booked, cancelled).when(whenTimer(timer.due)).thenNothing();
  });

  it('count no-shows in a row, without those that were excused', () => {
    const third = { ...noShow, data: { ...noShow.data, consecutiveNoShows: 3 } };
    const earlier = [nth(booked, 1), nth(noShow, 1), nth(booked, 2), nth(noShow, 2)];
    given(...earlier, booked)
      .when(whenTimer(timer.due))
      .then(third);
    const excuse = {
      ...excused,
      data: { ...excused.data, appointmentId: nth(noShow, 2).data.appointmentId },
    };
    given(...earlier, excuse, booked)
      .when(whenTimer(timer.due))
      .then({ ...third, data: { ...third.data, consecutiveNoShows: 2 } });
    const came = {
      ...checkedIn,
      data: { ...checkedIn.data, appointmentId: nth(noShow, 2).data.appointmentId },
    };
    given(...earlier, came, booked)
      .when(whenTimer(timer.due))
      .then(noShow);
  });
});

describe('coming to an appointment', () => {
  it('COU-7: takes a no-show back within the time of the meeting', () => {
    const late = '2026-03-12T01:59:59.999Z';
    given(booked, noShow)
      .when(comeAt(late))
      .then({ ...checkedIn, data: { ...checkedIn.data, at: late } });
    given(booked, noShow).when(comeAt(booked.data.endsAt)).thenRejected('AppointmentOver');
  });

  it('is on the day of the meeting, once', () => {
    given(booked).when(comeAt(checkedIn.data.at)).then(checkedIn);
    given(booked, checkedIn).when(comeAt(checkedIn.data.at)).thenNothing();
    given(booked)
      .when(comeAt('2026-03-11T14:59:00.000Z'))
      .thenRejected('NotTheDayOfTheAppointment');
    given(booked, cancelled).when(comeAt(checkedIn.data.at)).thenRejected('AppointmentOver');
  });
});

describe('what comes of an appointment', () => {
  const { startedAt, endedAt, outcomeCodes, nextActions } = completed.data;
  const complete = {
    type: 'CompleteAppointment',
    data: { appointmentId, startedAt, endedAt, outcomeCodes, nextActions },
  } as const;
  const { reasonCode, byId } = excused.data;
  const excuse = { type: 'ExcuseNoShow', data: { appointmentId, reasonCode, byId } } as const;

  it('is a meeting of somebody who came', () => {
    given(booked, checkedIn).when(complete).then(completed);
    given(booked, checkedIn, completed).when(complete).thenNothing();
    given(booked).when(complete).thenRejected('NotCheckedIn');
    given(booked, checkedIn)
      .when({ ...complete, data: { ...complete.data, endedAt: '2026-03-12T00:00:00.000Z' } })
      .thenRejected('AppointmentTimeInvalid');
  });

  it('or a no-show that is excused', () => {
    given(booked, noShow).when(excuse).then(excused);
    given(booked, noShow, excused).when(excuse).thenNothing();
    given(booked).when(excuse).thenRejected('NoSuchNoShow');
  });
});

describe('the claims of an appointment', () => {
  const keys = (event: AgendaEvent, claim: string) =>
    agendas
      .claims?.(event)
      .filter((one) => one.claim === claim)
      .map(({ key }) => key) ?? [];

  it('COU-4: are its slot and every five minutes of its consultant', () => {
    const taken = keys(booked, 'take');
    expect(taken).toHaveLength(13);
    expect(taken.slice(0, 2)).toEqual([
      `appointment-slot:${booked.data.slotId}`,
      `consultant-time:${booked.data.consultantId}:2026-03-12T01:00:00.000Z`,
    ]);
    expect(taken.at(-1)).toMatch(/2026-03-12T01:55:00.000Z$/);
    for (const event of [cancelled, completed, noShow])
      expect(keys(event, 'release')).toEqual(taken);
    for (const event of [checkedIn, excused, disrupted])
      expect(agendas.claims?.(event)).toEqual([]);
  });

  it('COU-4: move with it, but for the time that both have', () => {
    expect(keys(rescheduled, 'release')).toHaveLength(7);
    expect(keys(rescheduled, 'take')).toHaveLength(7);
    expect(keys(rescheduled, 'take')).not.toContain(
      `consultant-time:${booked.data.consultantId}:2026-03-12T01:30:00.000Z`,
    );
  });
});
