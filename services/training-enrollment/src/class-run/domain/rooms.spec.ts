import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import { scheduled, sessions, toSchedule } from './class-run.examples.js';
import { roomWarnings, type Room } from './rooms.js';

const given = specificationFor(classRunDecider);
const [small, large] = [
  '0199b2c0-0000-7000-8000-0000000003d1',
  '0199b2c0-0000-7000-8000-0000000003d2',
];
const room = (roomId: string, capacity: number, change: Partial<Room> = {}): Room => ({
  ...{ roomId, capacity, outFrom: null, outUntil: null },
  ...change,
});
const rooms = [room(large, 40), room(small, 2)];
const [first, second] = sessions;
const inRooms = [
  { ...first, roomId: large },
  { ...second, roomId: small },
];
const planned = { ...scheduled, data: { ...scheduled.data, sessions: inRooms } };

describe('a class run in its rooms', () => {
  it('TRN-3: seats no more than the smallest room of its sessions takes', () => {
    given()
      .when(toSchedule({ sessions: inRooms, rooms }))
      .then(planned);
    given()
      .when(toSchedule({ sessions: inRooms, rooms, capacity: 3 }))
      .thenRejected('CapacityAboveRoom');
    given()
      .when(toSchedule({ capacity: 3, rooms }))
      .then({ ...scheduled, data: { ...scheduled.data, capacity: 3 } });
  });

  it('TRN-3: grows to the size of its smallest room, and may always become smaller', () => {
    const resize = (to: number, known: readonly Room[]) =>
      ({
        type: 'ChangeCapacity',
        data: { to, reason: 'LARGER_ROOM', rooms: known, at: '2026-03-20T00:00:00.000Z' },
      }) as const;
    given(planned).when(resize(3, rooms)).thenRejected('CapacityAboveRoom');
    given(planned)
      .when(resize(1, [room(small, 1)]))
      .then({
        type: 'ClassRunCapacityChanged',
        data: { runId: scheduled.data.runId, from: 2, to: 1, reason: 'LARGER_ROOM', seatsLeft: 1 },
      });
  });

  it('TRN-3: moves into no room that is too small for it', () => {
    const to = { startsAt: '2026-04-12T01:00:00.000Z', endsAt: '2026-04-12T04:00:00.000Z' };
    const { sessionId } = first;
    const move = { sessionId, to, reason: 'ROOM_CLOSED', roomId: small };
    given(scheduled)
      .when({ type: 'RescheduleSession', data: { ...move, rooms: [room(small, 1)] } })
      .thenRejected('CapacityAboveRoom');
    const later = { sessions: inRooms, decideAt: '2026-04-01T00:00:00.000Z' };
    given(scheduled)
      .when({ type: 'PostponeClassRun', data: { ...later, rooms: [room(small, 1)] } })
      .thenRejected('CapacityAboveRoom');
  });

  it('TRN-3: is planned with a warning where a room is not known or out of service', () => {
    expect(roomWarnings(inRooms, rooms)).toEqual([]);
    expect(roomWarnings(inRooms, [room(large, 40)])).toEqual([
      { code: 'ROOM_UNKNOWN', roomId: small },
    ]);
    const out = { outFrom: '2026-04-11', outUntil: '2026-04-17' };
    expect(roomWarnings(inRooms, [room(large, 40, out), room(small, 2, out)])).toEqual([
      { code: 'ROOM_OUT_OF_SERVICE', roomId: large },
    ]);
    const since = { outFrom: '2026-04-12' };
    expect(roomWarnings(inRooms, [room(large, 40, since), room(small, 2, since)])).toEqual([
      { code: 'ROOM_OUT_OF_SERVICE', roomId: small },
    ]);
  });
});
