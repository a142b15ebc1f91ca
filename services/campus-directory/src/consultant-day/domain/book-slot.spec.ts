import { specificationFor } from '@academy/testing';
import { consultantDayDecider } from './consultant-day.decider.js';
import {
  appointmentId,
  at,
  blocked,
  booked,
  expired,
  expiresAt,
  held,
  holdId,
  participantId,
  published,
  released,
  slotIds,
  toBook,
  withdrawn,
} from './consultant-day.examples.js';

const given = specificationFor(consultantDayDecider);
const other = '0199b2c0-0000-7000-8000-0000000ab002';
const slotId = slotIds[0];
const toRelease = (change: { appointmentId?: string; holdId?: string }) =>
  ({
    type: 'ReleaseSlot',
    data: { slotId, reason: 'CANCELLED_BY_PERSON', ...change },
  }) as const;

describe('booking a slot', () => {
  it('CAM-4: turns a hold into a booking, of the same person', () =>
    given(published, held).when(toBook({ holdId })).then(booked));

  it('CAM-4: honours a hold that ran out, as long as nobody else took the slot', () => {
    given(published, held)
      .when(toBook({ holdId, at: expiresAt }))
      .then(booked);
    given(published, held, expired)
      .when(toBook({ holdId, participantId, at: expiresAt }))
      .then(booked);
  });

  it('CAM-4: books a free slot directly, and none that another one holds or has', () => {
    given(published).when(toBook({ participantId })).then(booked);
    given(published, held).when(toBook()).thenRejected('SlotHeldByAnother');
    given(published, held)
      .when(toBook({ at: expiresAt, participantId }))
      .then(expired, booked);
    given(published, booked)
      .when(toBook({ appointmentId: other }))
      .thenRejected('SlotTaken');
  });

  it('CAM-8: gives a consultant no more sessions than a day has', () => {
    const policy = { version: 'slot-1.day-1', sessions: 1 };
    given(published, booked)
      .when(toBook({ slotId: slotIds[1], appointmentId: other, policy }))
      .thenRejected('ConsultantDayFull');
    given(published, held).when(toBook({ holdId, policy })).then(booked);
  });

  it('happens once', () => given(published, booked).when(toBook()).thenNothing());
});

describe('giving a slot back', () => {
  it('frees it for the next one', () => {
    given(published, booked).when(toRelease({ appointmentId })).then(released);
    given(published, held)
      .when(toRelease({ holdId }))
      .thenState(({ slots }) => {
        expect(slots[slotId]?.hold).toBeNull();
      });
    given(published).when(toRelease({ appointmentId })).thenNothing();
  });

  it('is not for others', () => {
    given(published, booked)
      .when(toRelease({ appointmentId: other }))
      .thenRejected('SlotOfAnother');
    given(published, held)
      .when(toRelease({ holdId: other }))
      .thenRejected('SlotOfAnother');
  });
});

describe('taking a slot away', () => {
  const toWithdraw = { type: 'WithdrawSlot', data: { slotId, reason: 'STAFF_LEAVE' } } as const;
  const toBlock = { type: 'BlockSlot', data: { slotId, reason: 'MEETING', at } } as const;

  it('CAM-6: names the appointment that loses it', () => {
    const affected = { affectedAppointmentId: appointmentId, participantId };
    given(published, booked)
      .when(toWithdraw)
      .then({ ...withdrawn, data: { ...withdrawn.data, ...affected } });
    given(published).when(toWithdraw).then(withdrawn);
    given(published, withdrawn).when(toWithdraw).thenNothing();
  });

  it('CAM-6: never blocks one that somebody has', () => {
    given(published, booked).when(toBlock).thenRejected('SlotTaken');
    given(published, held).when(toBlock).thenRejected('SlotTaken');
    given(published).when(toBlock).then(blocked);
    given(published, blocked).when(toBlock).thenNothing();
    given(published, withdrawn).when(toBlock).thenRejected('SlotNotOffered');
  });
});
