import type { ClassSessionsDisrupted } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { disrupted, rescheduled, runCancellation } from './class-run-life.examples.js';
import { classRunDecider } from './class-run.decider.js';
import { scheduled, sessions } from './class-run.examples.js';
import type { NoteLostRoom } from './note-lost-room.js';

const given = specificationFor(classRunDecider);
const roomId = '0199b2c0-0000-7000-8000-0000000003d1';
const inRoom = {
  ...scheduled,
  data: { ...scheduled.data, sessions: sessions.map((one) => ({ ...one, roomId })) },
};
const { sessionId, startsAt } = sessions[1];
const toNote = (change: Partial<NoteLostRoom['data']> = {}): NoteLostRoom => ({
  type: 'NoteLostRoom',
  data: {
    ...{ causeId: disrupted.data.causeId, reason: 'ROOM_TAKEN', sessionId, startsAt, roomId },
    at: '2026-04-01T00:00:00.000Z',
    ...change,
  },
});
const lost: ClassSessionsDisrupted = {
  ...disrupted,
  data: { ...disrupted.data, reason: 'ROOM_TAKEN' },
};
const other = '0199b2c0-0000-7000-8000-0000000003d2';

describe('a room that a session does not get, or gets no longer', () => {
  it('CAM-5, S-6: lists the session that was planned in it, once until it is moved', () => {
    given(inRoom).when(toNote()).then(lost);
    given(inRoom, lost).when(toNote()).thenNothing();
    given(inRoom, lost)
      .when(toNote({ causeId: other, reason: 'OUT_OF_SERVICE' }))
      .thenNothing();
    given(inRoom, lost, rescheduled)
      .when(toNote({ causeId: other, startsAt: rescheduled.data.to.startsAt }))
      .then({ ...lost, data: { ...lost.data, causeId: other } });
  });

  it('S-6: leaves a session alone that is elsewhere by now, has begun, or of a run that is cancelled', () => {
    for (const change of [
      { roomId: other },
      { startsAt: sessions[0].startsAt },
      { sessionId: other },
      { at: startsAt },
    ])
      given(inRoom).when(toNote(change)).thenNothing();
    given(inRoom, rescheduled).when(toNote()).thenNothing();
    given(inRoom, runCancellation).when(toNote()).thenNothing();
  });
});
