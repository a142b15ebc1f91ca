import { category, type Claim, type Timer } from '@academy/kernel';
import { agendaDecider, type AgendaCommand } from './domain/agenda.decider.js';
import type { Agenda, Meeting } from './domain/agenda.js';
import type { AgendaEvent } from './domain/events.js';
import { PIECE_MS } from './domain/guard-meeting.js';

const NO_SHOW = 'no-show:';

/** The slot, and the consultant's time piece by piece: whoever takes one of them first has it (COU-4). */
const keysOf = ({ slotId, consultantId, startsAt, endsAt }: Meeting): readonly string[] => {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  const pieces = Array.from({ length: Math.ceil((end - start) / PIECE_MS) }, (_, index) =>
    new Date(start + index * PIECE_MS).toISOString(),
  );
  return [
    `appointment-slot:${slotId}`,
    ...pieces.map((piece) => `consultant-time:${consultantId}:${piece}`),
  ];
};

const claimed = (claim: Claim['claim'], keys: readonly string[]): readonly Claim[] =>
  keys.map((key) => ({ claim, key }));

const claims = ({ type, data }: AgendaEvent): readonly Claim[] => {
  switch (type) {
    case 'AppointmentBooked':
      return claimed('take', keysOf(data));
    case 'AppointmentRescheduled': {
      const { consultantId, startsAt, endsAt, toSlotId: slotId } = data;
      const to = keysOf({ consultantId, slotId, startsAt, endsAt });
      const from = keysOf({
        ...{ consultantId: data.fromConsultantId, slotId: data.fromSlotId },
        ...{ startsAt: data.fromStartsAt, endsAt: data.fromEndsAt },
      });
      return [
        ...claimed(
          'release',
          from.filter((key) => !to.includes(key)),
        ),
        ...claimed(
          'take',
          to.filter((key) => !from.includes(key)),
        ),
      ];
    }
    case 'AppointmentCancelled':
    case 'AppointmentCompleted':
    case 'AppointmentNoShowRecorded':
      return claimed('release', keysOf(data));
    case 'AppointmentDisrupted':
    case 'AppointmentCheckedIn':
    case 'NoShowExcused':
      return [];
  }
};

const timers = ({ appointments }: Agenda): readonly Timer[] =>
  appointments
    .filter(({ status }) => status === 'BOOKED')
    .map(({ appointmentId, graceUntil: due }) => ({ kind: `${NO_SHOW}${appointmentId}`, due }));

const onTimer = ({ kind }: Timer, at: string): AgendaCommand => ({
  type: 'RecordNoShow',
  data: { appointmentId: kind.slice(NO_SHOW.length), at },
});

/** Agendas: `agenda-<participantId>`. A booked meeting calls back when its grace time is over (T-10). */
export const agendas = category('agenda', agendaDecider, {
  about: 'participant',
  claims,
  timers,
  onTimer,
});
