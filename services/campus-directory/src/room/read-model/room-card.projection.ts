import { RoomAdded, RoomBackInService, RoomChanged, RoomOutOfService } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { RoomEvent } from '../domain/events.js';
import { evolve, initialState } from '../domain/room.js';
import { RoomCard } from './room-card.entity.js';

/** The card says what the decisions are made on, so it is folded as they are. */
const folded =
  (event: RoomEvent) =>
  (card: RoomCard | undefined, { streamVersion }: EventMeta): RoomCard | null => {
    const after = evolve(card ? { status: 'known', ...card } : initialState, event);
    if (after.status === 'unknown') return null;
    const { status: _, ...room } = after;
    return { ...room, version: streamVersion };
  };

const roomCardProjection: Projection<RoomEvent, RoomCard, EventMeta> = {
  name: 'room_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.roomId,
  cases: {
    RoomAdded: folded,
    RoomChanged: folded,
    RoomOutOfService: folded,
    RoomBackInService: folded,
  },
};

/** The rooms of the sites. */
export const roomCard = readModel<RoomEvent, RoomCard>({
  projection: roomCardProjection,
  entity: RoomCard,
  uses: [RoomAdded, RoomChanged, RoomOutOfService, RoomBackInService],
});
