import {
  CampusClosed,
  CampusOpeningPostponed,
  CampusSuspended,
  ClosureDeclared,
  StaffLeavePlanned,
  StaffLeft,
} from '@academy/contracts';
import { reaction, type Commanded, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import { addDays } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { ConsultantDayCards, type DaysAsked } from '../read-model/consultant-day-cards.queries.js';
import { withdrawing } from './withdraw-slots.js';

/** The days on which a closure takes appointments away, none when it is of a room or of another service. */
export const daysWithoutCounseling = ({
  data: { scope, service, campusId, from, to },
}: ClosureDeclared): DaysAsked | null =>
  scope === 'ALL' || (scope === 'SERVICE' && service === 'COUNSELING')
    ? { campusId, from, to }
    : null;

/** The days on which somebody is away. */
const daysAway = ({ data }: StaffLeavePlanned): DaysAsked => ({
  consultantId: data.staffId,
  from: data.from,
  ...(data.to === undefined ? {} : { to: data.to }),
});

/** Who is away, and a site that is shut, has no appointments: the rescheduling begins with what is withdrawn (CAM-6). */
export const onAbsence = ({
  readModels,
  consistency,
}: Pick<Tools, 'readModels' | 'consistency'>): readonly Reaction[] => {
  const days = new ConsultantDayCards(readModels);

  const withdraw = async (
    asked: DaysAsked,
    reason: string,
    { service, position, recordedAt }: EventMeta,
  ): Promise<Commanded | null> => {
    // Everything that was published before the event must be known here, or it would be overlooked.
    await consistency.atLeast(`${service}:${position}`);
    const slots = (await days.slots(asked)).filter(({ startsAt }) => startsAt > recordedAt);
    return slots.length === 0 ? null : withdrawing(slots, reason);
  };

  return [
    reaction(StaffLeavePlanned, 'WithdrawSlots', (event, meta) =>
      withdraw(daysAway(event), 'STAFF_LEAVE', meta),
    ),
    reaction(StaffLeft, 'WithdrawSlots', ({ data: { staffId, effectiveOn } }, meta) =>
      withdraw({ consultantId: staffId, from: effectiveOn }, 'STAFF_LEFT', meta),
    ),
    reaction(ClosureDeclared, 'WithdrawSlots', async (event, meta) => {
      const asked = daysWithoutCounseling(event);
      return asked && withdraw(asked, 'CLOSURE', meta);
    }),
    reaction(CampusSuspended, 'WithdrawSlots', ({ data: { campusId, effectiveOn } }, meta) =>
      withdraw({ campusId, from: effectiveOn }, 'CAMPUS_SUSPENDED', meta),
    ),
    reaction(CampusOpeningPostponed, 'WithdrawSlots', ({ data: { campusId, from, to } }, meta) =>
      withdraw({ campusId, from, to: addDays(to, -1) }, 'OPENING_POSTPONED', meta),
    ),
    reaction(CampusClosed, 'WithdrawSlots', ({ data: { campusId, effectiveOn } }, meta) =>
      withdraw({ campusId, from: effectiveOn }, 'CAMPUS_CLOSED', meta),
    ),
  ];
};
