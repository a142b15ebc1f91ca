import { specificationFor } from '@academy/testing';
import {
  disrupted,
  finished,
  runCancellation,
  runConfirmed,
  started,
} from './class-run-life.examples.js';
import { classRunDecider } from './class-run.decider.js';
import { scheduled, sessions } from './class-run.examples.js';
import type { Absence, NoteDisruption } from './note-disruption.js';

const given = specificationFor(classRunDecider);
const { campusId, causeId, reason } = disrupted.data;
const toNote = (
  change: Partial<Absence> = {},
  at = '2026-04-01T00:00:00.000Z',
): NoteDisruption => ({
  type: 'NoteDisruption',
  data: {
    ...{ causeId, reason, at },
    absence: { campusId, from: '2026-04-18', to: '2026-04-18', ...change },
  },
});
const both = {
  ...disrupted,
  data: { ...disrupted.data, sessionIds: sessions.map(({ sessionId }) => sessionId) },
};

describe('a place that sessions lose', () => {
  it('S-6: lists the sessions of its days, once for a cause', () => {
    given(scheduled).when(toNote()).then(disrupted);
    given(scheduled, disrupted).when(toNote()).thenNothing();
    given(scheduled)
      .when(toNote({ from: '2026-04-12', to: '2026-04-17' }))
      .thenNothing();
  });

  it('S-6: lists all that come, while its end is not known', () => {
    const { to: _, ...endless } = toNote({ from: '2026-04-01' }).data.absence;
    const command = toNote();
    const data = { ...command.data, absence: endless };
    given(scheduled)
      .when({ ...command, data })
      .then(both);
    given(scheduled)
      .when({ ...command, data: { ...data, at: '2026-04-12T00:00:00.000Z' } })
      .then(disrupted);
  });

  it('leaves other rooms, other campuses and other kinds of class alone', () => {
    const elsewhere = '0199b2c0-0000-7000-8000-0000000000c9';
    given(scheduled)
      .when(toNote({ roomId: elsewhere }))
      .thenNothing();
    given(scheduled)
      .when(toNote({ campusId: elsewhere }))
      .thenNothing();
    given(scheduled)
      .when(toNote({ service: 'COUNSELING' }))
      .thenNothing();
    given(scheduled)
      .when(toNote({ service: 'REGULAR' }))
      .then(disrupted);
  });

  it('leaves what is held online, and what is over', () => {
    const online = sessions.map((session) => ({ ...session, online: true }));
    const remote = { ...scheduled, data: { ...scheduled.data, sessions: online } };
    given(remote).when(toNote()).thenNothing();
    given(scheduled, runCancellation).when(toNote()).thenNothing();
    given(scheduled, runConfirmed, started, finished).when(toNote()).thenNothing();
  });
});
