import {
  CampusClosed,
  CampusSuspended,
  ClosureDeclared,
  SlotBookingRefused,
  SlotWithdrawn,
  StaffLeavePlanned,
  StaffLeft,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import type { Tools } from '@academy/platform';
import { several } from '../../counseling-case/reactions/work.js';
import { agendas } from '../agendas.js';
import type { DisruptAppointment } from '../domain/disrupt-appointment.js';
import { AppointmentCards, type MeetingsLost } from '../read-model/appointment-cards.queries.js';

/** Meetings at the site that a closure takes away, none when it is of a room or of another service; calls go on. */
export const lostByClosure = ({
  data: { scope, service, campusId, from, to },
}: ClosureDeclared): MeetingsLost | null =>
  scope === 'ALL' || (scope === 'SERVICE' && service === 'COUNSELING')
    ? { campusId, mode: 'IN_PERSON', from, to }
    : null;

/** Meetings of somebody who is away. */
export const lostByLeave = ({
  data: { staffId: consultantId, from, to },
}: StaffLeavePlanned): MeetingsLost => ({
  ...{ consultantId, from },
  ...(to === undefined ? {} : { to }),
});

const disruptionOf = (
  appointmentId: string,
  reasonCode: string,
  { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
): DisruptAppointment => ({
  type: 'DisruptAppointment',
  data: { appointmentId, reasonCode, at },
});

/** The slot that a meeting names cannot be had: as booked it stands in nobody's calendar (S-2, COU-4). */
export const toDisruptRefused = (
  { data: { appointmentId, slotId, reasonCode } }: SlotBookingRefused,
  { recordedAt: at }: Pick<EventMeta, 'recordedAt'>,
): DisruptAppointment => ({
  type: 'DisruptAppointment',
  data: { appointmentId, slotId, reasonCode, at },
});

/** What is booked with somebody who is away, or at a site that is shut, or in a slot that cannot be had, cannot take place as it was booked (S-6, CAM-6). */
export const onAbsence = ({ readModels }: Pick<Tools, 'readModels'>): readonly Reaction[] => {
  const cards = new AppointmentCards(readModels);
  const disrupt = async (asked: MeetingsLost, reasonCode: string, meta: EventMeta) =>
    several(
      (await cards.lost(asked)).map(({ appointmentId, participantId }) => [
        appointmentId,
        command(agendas, participantId, disruptionOf(appointmentId, reasonCode, meta)),
      ]),
    );
  const away = { mode: 'IN_PERSON' } as const;
  return [
    reaction(SlotWithdrawn, 'DisruptAppointment', async ({ data }, meta) => {
      const { slotId, affectedAppointmentId, participantId, reason } = data;
      if (affectedAppointmentId === undefined || participantId === undefined)
        return disrupt({ slotId }, reason, meta);
      return command(agendas, participantId, disruptionOf(affectedAppointmentId, reason, meta));
    }),
    reaction(SlotBookingRefused, 'DisruptAppointment', async (event, meta) =>
      command(agendas, event.data.participantId, toDisruptRefused(event, meta)),
    ),
    reaction(StaffLeavePlanned, 'DisruptAppointments', (event, meta) =>
      disrupt(lostByLeave(event), 'STAFF_LEAVE', meta),
    ),
    reaction(StaffLeft, 'DisruptAppointments', ({ data: { staffId, effectiveOn } }, meta) =>
      disrupt({ consultantId: staffId, from: effectiveOn }, 'STAFF_LEFT', meta),
    ),
    reaction(ClosureDeclared, 'DisruptAppointments', async (event, meta) => {
      const asked = lostByClosure(event);
      return asked && disrupt(asked, 'CLOSURE', meta);
    }),
    reaction(CampusSuspended, 'DisruptAppointments', ({ data: { campusId, effectiveOn } }, meta) =>
      disrupt({ campusId, ...away, from: effectiveOn }, 'CAMPUS_SUSPENDED', meta),
    ),
    reaction(CampusClosed, 'DisruptAppointments', ({ data: { campusId, effectiveOn } }, meta) =>
      disrupt({ campusId, ...away, from: effectiveOn }, 'CAMPUS_CLOSED', meta),
    ),
  ];
};
