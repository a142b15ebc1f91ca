import type { Decider } from '@academy/kernel';
import { blockSlot, type BlockSlot } from './block-slot.js';
import { bookSlot, type BookSlot } from './book-slot.js';
import { evolve, initialState, type ConsultantDay } from './consultant-day.js';
import type { ConsultantDayEvent } from './events.js';
import { expireHold, type ExpireHold } from './expire-hold.js';
import { holdSlot, type HoldSlot } from './hold-slot.js';
import { publishSlots, type PublishSlots } from './publish-slots.js';
import { releaseSlot, type ReleaseSlot } from './release-slot.js';
import { withdrawSlot, type WithdrawSlot } from './withdraw-slot.js';

export type ConsultantDayCommand =
  PublishSlots | HoldSlot | ExpireHold | BookSlot | ReleaseSlot | BlockSlot | WithdrawSlot;

const decide = (
  command: ConsultantDayCommand,
  day: ConsultantDay,
): readonly ConsultantDayEvent[] => {
  switch (command.type) {
    case 'PublishSlots':
      return publishSlots(command, day);
    case 'HoldSlot':
      return holdSlot(command, day);
    case 'ExpireHold':
      return expireHold(command, day);
    case 'BookSlot':
      return bookSlot(command, day);
    case 'ReleaseSlot':
      return releaseSlot(command, day);
    case 'BlockSlot':
      return blockSlot(command, day);
    case 'WithdrawSlot':
      return withdrawSlot(command, day);
  }
};

/** The slots of one consultant on one day. */
export const consultantDayDecider: Decider<
  ConsultantDayCommand,
  ConsultantDay,
  ConsultantDayEvent
> = { initialState, decide, evolve };
