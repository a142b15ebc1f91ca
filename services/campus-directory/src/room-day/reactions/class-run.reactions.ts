import {
  ClassRunCancelled,
  ClassRunPostponed,
  ClassRunScheduled,
  ClassSessionRescheduled,
} from '@academy/contracts';
import { reaction, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import type { RoomBooking } from '../domain/room-day.js';
import { ClassRunSessions } from '../read-model/class-run-sessions.entity.js';
import { RoomDayCards } from '../read-model/room-day-cards.queries.js';
import { movingRooms, type SessionRoom } from './move-rooms.js';

type Needed = Pick<Tools, 'policies' | 'readModels' | 'consistency' | 'store'>;
type Sessions = ClassRunPostponed['data']['sessions'];
type Run = Pick<ClassRunSessions, 'campusId' | 'capacity'>;

/** The rooms that sessions name, each with a booking of its own. */
export const roomsOf = (
  sessions: Sessions,
  { campusId, capacity: people }: Run,
  { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
): readonly SessionRoom[] =>
  sessions.flatMap(({ sessionId: refId, roomId, startsAt, endsAt }) =>
    roomId === undefined
      ? []
      : [
          {
            ...{ type: 'BookRoom', roomId, campusId, startsAt, endsAt, purpose: 'SESSION' },
            ...{ bookingId: uuidv5(refId, 'room'), refId, people, equipment: [], at },
          } as const,
        ],
  );

/** The room of a session that moves: the one that is said, or else the one that it has. */
const roomOfMoved = (
  { data: { sessionId, to, roomId } }: ClassSessionRescheduled,
  left: readonly RoomBooking[],
): Pick<Sessions[number], 'sessionId' | 'startsAt' | 'endsAt' | 'roomId'> => {
  const room = roomId ?? left[0]?.roomId;
  return { sessionId, ...to, ...(room === undefined ? {} : { roomId: room }) };
};

/** What the rooms of class runs are, once everything that came before an event has arrived here. */
const roomsOfRuns = ({ readModels, consistency, store }: Needed) => {
  const days = new RoomDayCards(readModels);
  return {
    run: async (runId: string, { service, position }: EventMeta) => {
      await consistency.atLeast(`${service}:${position}`);
      return readModels.getRepository(ClassRunSessions).findOneBy({ runId });
    },
    /** Bookings of sessions that lie ahead. */
    booked: async (sessionIds: readonly string[], { recordedAt }: EventMeta) => {
      await consistency.atLeast(`campus-directory:${await store.head()}`);
      const bookings = await days.bookings({ from: civilDateOf(recordedAt) });
      return bookings.filter(
        ({ refId, startsAt }) => sessionIds.includes(refId) && startsAt > recordedAt,
      );
    },
  };
};

/**
 * Rooms follow the sessions of class runs: booked when a run is scheduled, moved with what moves, given back when it is cancelled
 * (CAM-5, S-4). A room that cannot be had is told of, and costs the other sessions nothing.
 */
export const onTraining = (tools: Needed): readonly Reaction[] => {
  const rooms = roomsOfRuns(tools);
  const rulesAt = ({ recordedAt }: EventMeta) => policyOn(tools.policies, civilDateOf(recordedAt));

  return [
    reaction(ClassRunScheduled, 'BookRooms', async ({ data }, meta) =>
      movingRooms([], roomsOf(data.sessions, data, meta), 'SCHEDULED', rulesAt(meta)),
    ),
    reaction(ClassRunCancelled, 'ReleaseRooms', async ({ data: { runId } }, meta) => {
      const run = await rooms.run(runId, meta);
      const left = await rooms.booked(run?.sessionIds ?? [], meta);
      return movingRooms(left, [], 'RUN_CANCELLED', rulesAt(meta));
    }),
    reaction(ClassRunPostponed, 'MoveRooms', async ({ data: { runId, sessions } }, meta) => {
      const run = await rooms.run(runId, meta);
      if (!run) return null;
      const left = await rooms.booked(run.sessionIds, meta);
      return movingRooms(left, roomsOf(sessions, run, meta), 'RUN_POSTPONED', rulesAt(meta));
    }),
    reaction(ClassSessionRescheduled, 'MoveRooms', async (event, meta) => {
      const run = await rooms.run(event.data.runId, meta);
      if (!run) return null;
      const left = await rooms.booked([event.data.sessionId], meta);
      const moved = { ...roomOfMoved(event, left), seq: 1, hours: 0, online: false };
      return movingRooms(left, roomsOf([moved], run, meta), 'SESSION_MOVED', rulesAt(meta));
    }),
  ];
};
