import type { Commanded } from '@academy/event-bus';
import { uuidv5 } from '@academy/event-store';

/** One effect of an event after the other, each under an id of its own that a repetition has as well; `null` when there is none. */
export const inTurn = ([first, ...others]: readonly Commanded[]): Commanded | null => {
  if (first === undefined) return null;
  return {
    execute: async (streams, options) => {
      let executed = await first.execute(streams, options);
      for (const [index, one] of others.entries()) {
        const commandId = uuidv5(options.commandId, String(index));
        executed = await one.execute(streams, { commandId });
      }
      return executed;
    },
  };
};
