import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { roomDecider } from './room.decider.js';
import { added, backAgain, changed, out, roomId } from './room.examples.js';
import { isInService, knownRoom } from './room.js';

const { evolve, initialState } = roomDecider;
const given = specificationFor(roomDecider);
const { campusId: _, ...change } = changed.data;
const { campusId: __, ...outage } = out.data;
const toChange = { type: 'ChangeRoom', data: change } as const;
const toTakeOut = { type: 'TakeOutOfService', data: outage } as const;
const toPutBack = {
  type: 'PutBackInService',
  data: { roomId, effectiveOn: backAgain.data.effectiveOn },
} as const;

describe('a room', () => {
  it('is added once, and changed when it is something else', () => {
    given().when({ type: 'AddRoom', data: added.data }).then(added);
    given(added).when({ type: 'AddRoom', data: added.data }).thenNothing();
    given(added).when(toChange).then(changed);
    given(added, changed).when(toChange).thenNothing();
  });

  it('CAM-6: goes out of service with the list of the bookings that it affects', () => {
    given(added).when(toTakeOut).then(out);
    given(added, out).when(toTakeOut).thenNothing();
    given(added)
      .when({ type: 'TakeOutOfService', data: { ...outage, to: '2026-03-08' } })
      .thenRejected('OutageEndsBeforeItBegins');
  });

  it('CAM-10: is out of service on the days of the outage, until it is back', () => {
    const days = ['2026-03-08', '2026-03-09', '2026-03-12', '2026-03-13', '2026-03-14'];
    const on = (...events: Parameters<typeof evolve>[1][]) => {
      const room = knownRoom(fold(evolve, initialState, [added, ...events]));
      return days.map((day) => isInService(room, day));
    };
    expect(on(out)).toEqual([true, false, false, false, true]);
    expect(on(out, backAgain)).toEqual([true, false, true, true, true]);
  });

  it('comes back once', () => {
    given(added, out).when(toPutBack).then(backAgain);
    given(added, out, backAgain).when(toPutBack).thenNothing();
  });

  it('must be there', () => {
    given().when(toChange).thenRejected('RoomUnknown');
    given().when(toTakeOut).thenRejected('RoomUnknown');
    given().when(toPutBack).thenRejected('RoomUnknown');
  });
});
