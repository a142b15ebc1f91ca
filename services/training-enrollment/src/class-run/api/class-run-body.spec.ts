import { ClassRunScheduled } from '@academy/contracts';
import { scheduled } from '../domain/class-run.examples.js';
import { sessionsOf, type SessionBody } from './class-run-body.js';

const { runId } = scheduled.data;
const morning: SessionBody = {
  startsAt: '2026-04-11T10:00:00+09:00',
  endsAt: '2026-04-11T13:00+09:00',
  hours: 3,
};
const evening: SessionBody = {
  startsAt: '2026-04-11T10:00:00Z',
  endsAt: '2026-04-11T12:00:00.000Z',
  hours: 2,
  online: true,
};

describe('the sessions of a class run', () => {
  it('are numbered as given, in UTC, on site unless they say otherwise', () => {
    expect(sessionsOf(runId, [morning, evening])).toMatchObject([
      {
        seq: 1,
        startsAt: '2026-04-11T01:00:00.000Z',
        endsAt: '2026-04-11T04:00:00.000Z',
        online: false,
      },
      { seq: 2, startsAt: '2026-04-11T10:00:00.000Z', online: true },
    ]);
  });

  it('have the same ids whenever the same run is planned, and fit the event', () => {
    const sessions = sessionsOf(runId, [morning, evening]);
    expect(sessionsOf(runId, [morning, evening])).toEqual(sessions);
    expect(new Set(sessions.map(({ sessionId }) => sessionId)).size).toBe(2);
    ClassRunScheduled.check({ ...scheduled.data, sessions });
  });
});
