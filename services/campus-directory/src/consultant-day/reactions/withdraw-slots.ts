import type { Commanded } from '@academy/event-bus';
import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { consultantDays, dayIdOf } from '../consultant-days.js';
import type { Slot } from '../domain/consultant-day.js';

const NOTHING: Executed = { streamVersion: 0, position: 0n, replayed: false };

/** Withdraws slots, day by day, each under an id of its own; what was withdrawn meanwhile stays as it is (CAM-6). */
export const withdrawing = (
  slots: readonly Pick<Slot, 'slotId' | 'consultantId' | 'date'>[],
  reason: string,
): Commanded => ({
  execute: async (streams: Streams, { commandId }: ExecuteOptions) => {
    let last = NOTHING;
    const days = Map.groupBy(slots, ({ consultantId, date }) => dayIdOf(consultantId, date));
    for (const [day, ofDay] of days)
      last = await streams.transact({ commandId: uuidv5(commandId, day) }, async (transaction) => {
        for (const { slotId } of ofDay)
          await transaction.execute(consultantDays, day, {
            type: 'WithdrawSlot',
            data: { slotId, reason },
          });
      });
    return last;
  },
});
