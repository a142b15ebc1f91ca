import type { SlotPurpose, SlotsPublished } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';

type Published = SlotsPublished['data']['slots'][number];

interface SlotPolicy {
  readonly version: string;
  /** Length of a slot in minutes. */
  readonly minutes: Readonly<Record<SlotPurpose, number>>;
  readonly daysAhead: number;
}

/** What the directory knows of the consultant and the site on that day. */
export interface Circumstances {
  readonly campusOffersCounseling: boolean;
  readonly consultantIsThere: boolean;
  readonly closed: boolean;
  /** From when to when the site is open, null when it is shut. */
  readonly window: { readonly opensAt: string; readonly closesAt: string } | null;
}

export type PublishSlots = Message<
  'PublishSlots',
  {
    consultantId: string;
    date: string;
    campusId: string;
    slots: readonly Omit<Published, 'endsAt'>[];
    circumstances: Circumstances;
    policy: SlotPolicy;
    at: string;
  }
>;

const MINUTE_MS = 60_000;

type Times = Pick<Published, 'startsAt' | 'endsAt'>;
const overlap = (one: Times, other: Times): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

const guardDay = ({ data: { date, circumstances, policy, at } }: PublishSlots): void => {
  const today = civilDateOf(at);
  if (date < today) throw new Rejection('SlotsInThePast');
  if (date > addDays(today, policy.daysAhead))
    throw new Rejection('SlotsTooFarAhead', undefined, { daysAhead: policy.daysAhead });
  if (!circumstances.campusOffersCounseling) throw new Rejection('CounselingNotOffered');
  if (!circumstances.consultantIsThere) throw new Rejection('ConsultantNotThere');
  if (circumstances.closed) throw new Rejection('SlotsDuringClosure');
};

const guardTimes = (slots: readonly Published[], taken: readonly Times[], data: PublishSlots) => {
  const { window } = data.data.circumstances;
  const inHours = ({ startsAt, endsAt }: Times): boolean =>
    window !== null && window.opensAt <= startsAt && endsAt <= window.closesAt;
  if (!slots.every(inHours)) throw new Rejection('SlotOutsideHours');
  slots.forEach((slot, index) => {
    const others = [...taken, ...slots.slice(0, index)];
    if (others.some((other) => overlap(slot, other)))
      throw new Rejection('SlotsOverlap', undefined, { startsAt: slot.startsAt });
  });
};

/**
 * Offers times of a consultant: as long as their purpose asks for, one after the other, in the hours of the site and outside its
 * closures, on a day on which the consultant is there (CAM-3). Rejects `SlotsInThePast`, `SlotsTooFarAhead`,
 * `CounselingNotOffered`, `ConsultantNotThere`, `SlotsDuringClosure`, `SlotOutsideHours` and `SlotsOverlap`.
 */
export const publishSlots = (
  command: PublishSlots,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  const { consultantId, date, campusId, policy } = command.data;
  if (command.data.slots.every(({ slotId }) => day.slots[slotId] !== undefined)) return [];
  guardDay(command);
  const slots = command.data.slots.map((slot) => {
    const endMs = Date.parse(slot.startsAt) + policy.minutes[slot.purpose] * MINUTE_MS;
    return { ...slot, endsAt: new Date(endMs).toISOString() };
  });
  const taken = Object.values(day.slots).filter(({ status }) => status !== 'WITHDRAWN');
  guardTimes(slots, taken, command);

  const data = { consultantId, date, campusId, slots, policyVersion: policy.version };
  return [{ type: 'SlotsPublished', data }];
};
