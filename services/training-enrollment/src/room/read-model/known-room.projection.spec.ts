import { RoomAdded, RoomChanged, RoomOutOfService } from '@academy/contracts';
import type { EventMeta } from '@academy/event-store';
import { project } from '@academy/kernel';
import type { KnownRoom } from './known-room.entity.js';
import { knownRoomProjection, type RoomEvent } from './known-room.projection.js';

const meta = {} as EventMeta;
const roomId = '0199b2c0-0000-7000-8000-0000000003d1';
const [added] = RoomAdded.examples as [RoomAdded['data']];
const [changed] = RoomChanged.examples as [RoomChanged['data']];
const [out] = RoomOutOfService.examples as [RoomOutOfService['data']];

const after = (...events: RoomEvent[]): KnownRoom | null =>
  events.reduce<KnownRoom | null>(
    (room, event) => project(knownRoomProjection, room ?? undefined, event, meta),
    null,
  );

describe('a room that training knows', () => {
  const toAdd = { type: 'RoomAdded', data: added } as const;
  const toTakeOut = { type: 'RoomOutOfService', data: out } as const;

  it('TRN-3: takes as many as its campus says last', () => {
    expect(after(toAdd)).toEqual({ roomId, capacity: 25, outFrom: null, outUntil: null });
    expect(after(toAdd, { type: 'RoomChanged', data: changed })?.capacity).toBe(20);
  });

  it('TRN-3: is out of service for a time, which may end earlier', () => {
    const days = { outFrom: '2026-03-09', outUntil: '2026-03-13' };
    expect(after(toAdd, toTakeOut)).toMatchObject(days);
    const back = { roomId, campusId: out.campusId, effectiveOn: '2026-03-12' };
    expect(after(toAdd, toTakeOut, { type: 'RoomBackInService', data: back })).toMatchObject({
      ...days,
      outUntil: '2026-03-11',
    });
  });
});
