import { momentsBefore } from './moments-before.js';

const policy = { eveningMinutes: 18 * 60, hoursBefore: 2, consentDaysBefore: 14 };

describe('when people are reminded', () => {
  it('T-09: is at six in the evening before, and two hours ahead', () =>
    expect(momentsBefore('2026-03-10T01:00:00.000Z', policy)).toEqual({
      evening: '2026-03-09T09:00:00.000Z',
      hours: '2026-03-09T23:00:00.000Z',
    }));

  it('T-09: is the evening in Seoul, whatever day it is in Greenwich', () =>
    expect(momentsBefore('2026-03-09T23:30:00.000Z', policy).evening).toBe(
      '2026-03-09T09:00:00.000Z',
    ));
});
