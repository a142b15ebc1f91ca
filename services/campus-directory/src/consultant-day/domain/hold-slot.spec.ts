import { specificationFor } from '@academy/testing';
import { consultantDays } from '../consultant-days.js';
import { consultantDayDecider } from './consultant-day.decider.js';
import {
  blocked,
  booked,
  expired,
  expiresAt,
  held,
  published,
  slotIds,
  toHold,
  withdrawn,
} from './consultant-day.examples.js';

const given = specificationFor(consultantDayDecider);
const { evolve, initialState } = consultantDayDecider;
const otherHold = '0199b2c0-0000-7000-8000-00000000402d';
const otherHeld = {
  ...held,
  data: { ...held.data, holdId: otherHold, expiresAt: '2026-05-01T01:20:00.000Z' },
};
const toExpire = (now: string) =>
  ({ type: 'ExpireHold', data: { slotId: slotIds[0], at: now } }) as const;

describe('holding a slot', () => {
  it('CAM-4: keeps it for ten minutes', () => given(published).when(toHold()).then(held));

  it('CAM-4: keeps it for one at a time', () => {
    given(published, held).when(toHold()).thenNothing();
    given(published, held)
      .when(toHold({ holdId: otherHold }))
      .thenRejected('SlotHeldByAnother');
    given(published, booked).when(toHold()).thenRejected('SlotTaken');
  });

  it('CAM-4: lets the next one in when the hold ran out before its timer did', () =>
    given(published, held)
      .when(toHold({ holdId: otherHold, at: expiresAt }))
      .then(expired, otherHeld));

  it('CAM-4: ends by a timer, not a moment earlier', () => {
    const day = [published, held].reduce(evolve, initialState);
    expect(consultantDays.timers?.(day)).toEqual([
      { kind: `slot-hold:${slotIds[0]}`, due: expiresAt },
    ]);
    const timer = { kind: `slot-hold:${slotIds[0]}`, due: expiresAt };
    expect(consultantDays.onTimer?.(timer, expiresAt)).toEqual(toExpire(expiresAt));
    given(published, held).when(toExpire(expiresAt)).then(expired);
    given(published, held).when(toExpire('2026-05-01T01:09:59.999Z')).thenNothing();
    given(published, held, booked).when(toExpire(expiresAt)).thenNothing();
  });

  it('CAM-8: gives a consultant no more sessions than a day has', () => {
    const policy = { version: 'slot-1.day-1', holdMinutes: 10, sessions: 1 };
    const second = { slotId: slotIds[1], holdId: otherHold, policy };
    given(published, held).when(toHold(second)).thenRejected('ConsultantDayFull');
    given(published, booked).when(toHold(second)).thenRejected('ConsultantDayFull');
    given(published, held)
      .when(toHold({ ...second, at: expiresAt }))
      .thenState(({ slots }) => {
        expect(slots[slotIds[1]]?.hold?.holdId).toBe(otherHold);
      });
  });

  it('needs a slot that is offered and has not begun', () => {
    given().when(toHold()).thenRejected('SlotUnknown');
    given(published, blocked).when(toHold()).thenRejected('SlotNotOffered');
    given(published, withdrawn).when(toHold()).thenRejected('SlotNotOffered');
    given(published)
      .when(toHold({ at: '2026-05-04T01:00:00.000Z' }))
      .thenRejected('SlotHasBegun');
  });
});
