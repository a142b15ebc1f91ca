import { PolicyBook, shippedWith } from '@academy/platform';
import { directoryPolicies, policyOn } from './policies.js';

const book = new PolicyBook(shippedWith(directoryPolicies));

describe('the policies of the directory', () => {
  const { slots, hours, room } = policyOn(book, '2026-03-02');

  it('CAM-3: give a first appointment an hour, and every other one 40 minutes', () => {
    const { INTAKE, ...others } = slots.minutes;
    expect(INTAKE).toBe(60);
    expect(new Set(Object.values(others))).toEqual(new Set([40]));
  });

  it('CAM-4, CAM-8: hold a slot for 10 minutes, and give a consultant 7 sessions a day', () => {
    expect(slots).toMatchObject({ holdMinutes: 10, sessions: 7, assumed: true });
    expect(slots.version).toBe('slot-2026.1.day-2026.1');
  });

  it('CAM-5: leave ten minutes between two bookings of a room', () =>
    expect(room).toMatchObject({ turnaroundMinutes: 10, holdMinutes: 10, version: 'room-2026.1' }));

  it('CAM-3: open a site on working days when it has not said otherwise', () =>
    expect(hours.weekly.map(({ weekday }) => weekday)).toEqual([
      'MON',
      'TUE',
      'WED',
      'THU',
      'FRI',
    ]));
});
