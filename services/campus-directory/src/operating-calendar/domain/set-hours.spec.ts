import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { operatingCalendarDecider } from './operating-calendar.decider.js';
import { hoursSet } from './operating-calendar.examples.js';
import { windowOn } from './operating-calendar.js';
import type { SetHours } from './set-hours.js';

const { evolve, initialState } = operatingCalendarDecider;
const given = specificationFor(operatingCalendarDecider);
const toSet = (change: Partial<SetHours['data']> = {}): SetHours => ({
  type: 'SetHours',
  data: { ...hoursSet.data, ...change },
});
const usual = [{ weekday: 'MON', opensAt: '08:00', closesAt: '12:00' }] as const;

describe('the hours of a site', () => {
  it('CAM-10: hold from a date on', () => {
    given().when(toSet()).then(hoursSet);
    const calendar = fold(evolve, initialState, [hoursSet]);
    expect(windowOn(calendar, '2026-03-30', [...usual])?.opensAt).toBe('2026-03-29T23:00:00.000Z');
    expect(windowOn(calendar, '2026-04-06', [...usual])).toEqual({
      opensAt: '2026-04-06T00:00:00.000Z',
      closesAt: '2026-04-06T09:00:00.000Z',
    });
    expect(windowOn(calendar, '2026-04-05', [...usual])).toBeNull();
  });

  it('are set once, and again when they change', () => {
    given(hoursSet).when(toSet()).thenNothing();
    given(hoursSet)
      .when(toSet({ weekly: [] }))
      .then({ ...hoursSet, data: { ...hoursSet.data, weekly: [] } });
  });

  it('name each day once, and end after they begin', () => {
    const monday = { weekday: 'MON', opensAt: '09:00', closesAt: '18:00' } as const;
    given()
      .when(toSet({ weekly: [monday, monday] }))
      .thenRejected('DayNamedTwice');
    given()
      .when(toSet({ weekly: [{ ...monday, closesAt: '09:00' }] }))
      .thenRejected('DayEndsBeforeItBegins');
  });
});
