import { ClassRunScheduled } from '@academy/contracts';
import { daysWithoutCounseling } from '../../consultant-day/reactions/absence.reactions.js';
import { declared } from '../../operating-calendar/domain/operating-calendar.examples.js';
import { roomsOf } from './class-run.reactions.js';
import { daysWithoutRoom } from './room-absence.reactions.js';

const recordedAt = '2026-02-02T01:00:00.000Z';
const [inRooms, online] = ClassRunScheduled.examples;

describe('the rooms of a class run', () => {
  it('CAM-5: are booked for each session that names one, for all its people', () => {
    if (!inRooms) throw new Error('the contract has no example');
    const rooms = roomsOf(inRooms.sessions, inRooms, { recordedAt });
    expect(rooms.map(({ refId, roomId }) => ({ refId, roomId }))).toEqual(
      inRooms.sessions.map(({ sessionId: refId, roomId }) => ({ refId, roomId })),
    );
    expect(rooms[0]).toMatchObject({ people: inRooms.capacity, at: recordedAt });
    expect(new Set(rooms.map(({ bookingId }) => bookingId)).size).toBe(rooms.length);
  });

  it('are none when it is online', () => {
    if (!online) throw new Error('the contract has no second example');
    expect(roomsOf(online.sessions, online, { recordedAt })).toEqual([]);
  });
});

describe('what a closure takes away', () => {
  const { campusId, from, to } = declared.data;
  const { roomId } = inRooms?.sessions[0] ?? {};
  const ofRoom = {
    ...declared,
    data: { ...declared.data, scope: 'ROOM' as const, roomId: roomId ?? '' },
  };
  const of = (service: 'COUNSELING' | 'MATCHING') => ({
    ...declared,
    data: { ...declared.data, scope: 'SERVICE' as const, service },
  });

  it('CAM-6: is everything, one room, or one service', () => {
    expect(daysWithoutCounseling(declared)).toEqual({ campusId, from, to });
    expect(daysWithoutRoom(declared)).toEqual({ campusId, from, to });
    expect(daysWithoutCounseling(ofRoom)).toBeNull();
    expect(daysWithoutRoom(ofRoom)).toEqual({ campusId, from, to, roomId });
    expect(daysWithoutCounseling(of('COUNSELING'))).toEqual({ campusId, from, to });
    expect(daysWithoutCounseling(of('MATCHING'))).toBeNull();
    expect(daysWithoutRoom(of('COUNSELING'))).toBeNull();
  });
});
