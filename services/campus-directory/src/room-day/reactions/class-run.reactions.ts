import { ClassRunScheduled } from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta, type Executed } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { takeRoom, type RoomAsked } from '../take-room.js';

/** The rooms that the sessions of a class run name, each with a booking of its own. */
export const roomsOf = (
  { data: { sessions, capacity } }: ClassRunScheduled,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
): readonly RoomAsked[] =>
  sessions.flatMap(({ sessionId, roomId, startsAt, endsAt }) =>
    roomId === undefined
      ? []
      : [
          {
            ...{ type: 'BookRoom', roomId, startsAt, endsAt, purpose: 'SESSION' },
            bookingId: uuidv5(sessionId, 'room'),
            refId: sessionId,
            people: capacity,
            equipment: [],
            at: recordedAt,
          } as const,
        ],
  );

/**
 * Books the rooms of a class run as soon as it is scheduled (CAM-5). A room that is not free for one session costs the others
 * nothing: it is refused when all the others are booked, so that the refusal is counted.
 */
export const onTraining = ({ policies }: Pick<Tools, 'policies'>): readonly Reaction[] => [
  reaction(ClassRunScheduled, 'BookRooms', (event, meta): Promise<Commanded | null> => {
    const asked = roomsOf(event, meta);
    const rules = policyOn(policies, civilDateOf(meta.recordedAt));
    const execute: Commanded['execute'] = async (streams, { commandId }) => {
      let last: Executed | undefined;
      let refused: Rejection | undefined;
      for (const room of asked)
        try {
          const options = { commandId: uuidv5(commandId, room.bookingId) };
          last = await takeRoom(streams, room, rules, options);
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
          refused ??= error;
        }
      if (refused) throw refused;
      return last ?? { streamVersion: 0, position: 0n, replayed: false };
    };
    return Promise.resolve(asked.length === 0 ? null : { execute });
  }),
];
