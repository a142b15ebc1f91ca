import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  SlotBookingRefused,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { uuidv5, type EventMeta, type Transaction } from '@academy/event-store';
import { addWorkingDays, civilDateOf } from '@academy/kernel';
import { tasks, type Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { consultantDays, dayIdOf } from '../consultant-days.js';
import type { BookForAppointment } from '../domain/book-for-appointment.js';
import type { GiveBackSlot } from '../domain/give-back-slot.js';

type Wanted = Omit<BookForAppointment['data'], 'date' | 'policy' | 'at'>;
type Left = GiveBackSlot['data'] & { readonly consultantId: string; readonly startsAt: string };

/** Working days in which a campus operator finds another slot for whoever could not have theirs. */
const OPERATOR_DAYS = 1;

const giveBack = (
  transaction: Transaction,
  { consultantId, startsAt, ...data }: Left,
): Promise<void> => {
  const day = dayIdOf(consultantId, civilDateOf(startsAt));
  return transaction.execute(consultantDays, day, { type: 'GiveBackSlot', data });
};

const leaving = (left: Left): Commanded => ({
  execute: (streams, options) =>
    streams.transact(options, (transaction) => giveBack(transaction, left)),
});

/** The campus of a slot that an appointment moves to: that of the slot, which the appointment itself does not say. */
const campusOf = async (
  transaction: Transaction,
  { consultantId, startsAt, slotId }: Pick<Wanted, 'consultantId' | 'startsAt' | 'slotId'>,
): Promise<string | undefined> => {
  const day = dayIdOf(consultantId, civilDateOf(startsAt));
  const { slots } = await transaction.load(consultantDays, day);
  return (slots[slotId] ?? Object.values(slots)[0])?.campusId;
};

/**
 * A slot belongs to the appointment that counselling has made, moved or given up (S-2, CAM-4). The rules are those of the moment at
 * which that was recorded, however late it arrives here; a slot that cannot be had becomes somebody's task (CAM-6).
 */
export const onAppointments = ({ policies }: Pick<Tools, 'policies'>): readonly Reaction[] => {
  const termsAt = ({ recordedAt: at }: EventMeta) => ({
    policy: policyOn(policies, civilDateOf(at)).slots,
    at,
  });

  const booking = (
    wanted: Omit<Wanted, 'campusId'> & { readonly campusId?: string },
    meta: EventMeta,
    left?: Left,
  ): Commanded => ({
    execute: (streams, options) =>
      streams.transact(options, async (transaction) => {
        if (left) await giveBack(transaction, left);
        const campusId = wanted.campusId ?? (await campusOf(transaction, wanted));
        if (campusId === undefined) return;
        const date = civilDateOf(wanted.startsAt);
        const data = { ...wanted, campusId, date, ...termsAt(meta) };
        const day = dayIdOf(wanted.consultantId, date);
        await transaction.execute(consultantDays, day, { type: 'BookForAppointment', data });
      }),
  });

  return [
    reaction(AppointmentBooked, 'BookSlot', ({ data }, meta) => {
      const { appointmentId, participantId, slotId, consultantId, campusId, startsAt } = data;
      const wanted = { appointmentId, participantId, slotId, consultantId, campusId, startsAt };
      return Promise.resolve(booking(wanted, meta));
    }),
    reaction(AppointmentRescheduled, 'MoveSlot', ({ data }, meta) => {
      const { appointmentId, participantId, consultantId, startsAt, toSlotId: slotId } = data;
      const left = {
        ...{ slotId: data.fromSlotId, appointmentId, reason: 'RESCHEDULED' },
        ...{ consultantId: data.fromConsultantId, startsAt: data.fromStartsAt },
      };
      const wanted = { appointmentId, participantId, slotId, consultantId, startsAt };
      return Promise.resolve(booking(wanted, meta, left));
    }),
    reaction(AppointmentCancelled, 'ReleaseSlot', ({ data }) => {
      const { slotId, appointmentId, consultantId, startsAt, reasonCode: reason } = data;
      return Promise.resolve(leaving({ slotId, appointmentId, consultantId, startsAt, reason }));
    }),
    // Who did not come had a session all the same; the day is not fuller for it (CAM-8).
    reaction(AppointmentNoShowRecorded, 'ReleaseSlot', ({ data }) => {
      const { slotId, appointmentId, consultantId, startsAt } = data;
      const left = { slotId, appointmentId, consultantId, startsAt, reason: 'NO_SHOW' };
      return Promise.resolve(leaving(left));
    }),
  ];
};

/** Somebody at the campus finds another slot for an appointment that could not have its own (CAM-6, S-6). */
export const onRefusedSlots: readonly Reaction[] = [
  reaction(SlotBookingRefused, 'OpenTask', async ({ data }, { id, recordedAt }) => {
    const taskId = uuidv5(id, 'FIND_SLOT');
    const { participantId, campusId, appointmentId: refId } = data;
    const dueOn = addWorkingDays(civilDateOf(recordedAt), OPERATOR_DAYS);
    const work = { kind: 'FIND_SLOT', owner: 'CAMPUS_OPERATOR' } as const;
    const todo = { taskId, participantId, ...work, campusId, dueOn, refId };
    return command(tasks, taskId, { type: 'OpenTask', data: todo });
  }),
];
