import type {
  SlotBlocked,
  SlotBooked,
  SlotBookingRefused,
  SlotHeld,
  SlotHoldExpired,
  SlotReleased,
  SlotsPublished,
  SlotWithdrawn,
} from '@academy/contracts';
import type { BookSlot } from './book-slot.js';
import type { HoldSlot } from './hold-slot.js';
import type { PublishSlots } from './publish-slots.js';

const campusId = '0199b2c0-0000-7000-8000-0000000000c1';
const consultantId = 'consultant-west';
export const date = '2026-05-04';
export const slotIds = [
  '0199b2c0-0000-7000-8000-000000051071',
  '0199b2c0-0000-7000-8000-000000051072',
] as const;
export const participantId = '0199b2c0-0000-7000-8000-000000000001';
export const holdId = '0199b2c0-0000-7000-8000-00000000401d';
export const appointmentId = '0199b2c0-0000-7000-8000-0000000ab001';
/** Before the day begins, and just when the hold runs out. */
export const at = '2026-05-01T01:00:00.000Z';
export const expiresAt = '2026-05-01T01:10:00.000Z';
const of = { slotId: slotIds[0], consultantId, date, campusId };

export const published: SlotsPublished = {
  type: 'SlotsPublished',
  data: {
    ...{ consultantId, date, campusId },
    slots: [
      {
        slotId: slotIds[0],
        startsAt: '2026-05-04T01:00:00.000Z',
        endsAt: '2026-05-04T02:00:00.000Z',
        purpose: 'INTAKE',
        mode: ['IN_PERSON'],
      },
      {
        slotId: slotIds[1],
        startsAt: '2026-05-04T02:00:00.000Z',
        endsAt: '2026-05-04T02:40:00.000Z',
        purpose: 'REVIEW',
        mode: ['PHONE', 'VIDEO'],
      },
    ],
    policyVersion: 'slot-1.day-1',
  },
};
export const held: SlotHeld = {
  type: 'SlotHeld',
  data: {
    ...{ ...of, holdId, byService: 'counseling', participantId, expiresAt },
    policyVersion: 'slot-1.day-1',
  },
};
export const expired: SlotHoldExpired = {
  type: 'SlotHoldExpired',
  data: { ...of, holdId, participantId },
};
export const booked: SlotBooked = {
  type: 'SlotBooked',
  data: { ...of, appointmentId, participantId },
};
export const refused: SlotBookingRefused = {
  type: 'SlotBookingRefused',
  data: {
    ...{ ...of, appointmentId, participantId, startsAt: '2026-05-04T01:00:00.000Z' },
    reasonCode: 'SLOT_TAKEN',
  },
};
export const released: SlotReleased = {
  type: 'SlotReleased',
  data: { ...of, appointmentId, reason: 'CANCELLED_BY_PERSON', participantId },
};
export const blocked: SlotBlocked = { type: 'SlotBlocked', data: { ...of, reason: 'MEETING' } };
export const withdrawn: SlotWithdrawn = {
  type: 'SlotWithdrawn',
  data: { ...of, reason: 'STAFF_LEAVE' },
};

export const toPublish = (change: Partial<PublishSlots['data']> = {}): PublishSlots => ({
  type: 'PublishSlots',
  data: {
    ...{ consultantId, date, campusId, at },
    slots: published.data.slots.map(({ endsAt: _, ...slot }) => slot),
    circumstances: {
      campusOffersCounseling: true,
      consultantIsThere: true,
      closed: false,
      window: { opensAt: '2026-05-04T00:00:00.000Z', closesAt: '2026-05-04T09:00:00.000Z' },
    },
    policy: {
      version: 'slot-1.day-1',
      minutes: {
        ...{ INTAKE: 60, ASSESSMENT: 40, PLAN: 40, RESUME: 40 },
        ...{ INTERVIEW_COACHING: 40, REVIEW: 40, AFTERCARE: 40, RE_ENTRY: 40 },
      },
      daysAhead: 90,
    },
    ...change,
  },
});
export const toHold = (change: Partial<HoldSlot['data']> = {}): HoldSlot => ({
  type: 'HoldSlot',
  data: {
    ...{ slotId: slotIds[0], holdId, byService: 'counseling', participantId, at },
    policy: { version: 'slot-1.day-1', holdMinutes: 10, sessions: 7 },
    ...change,
  },
});
export const toBook = (change: Partial<BookSlot['data']> = {}): BookSlot => ({
  type: 'BookSlot',
  data: {
    ...{ slotId: slotIds[0], appointmentId, at },
    policy: { version: 'slot-1.day-1', sessions: 7 },
    ...change,
  },
});
