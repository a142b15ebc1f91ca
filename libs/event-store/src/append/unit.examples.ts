import { EntryMade, someone } from '../account.examples.js';
import { uuidv7 } from '../ids.js';
import { newEvent } from '../streams/new-event.js';
import type { AppendUnit } from './unit.js';

/** A unit that makes an entry, with what else a spec wants of it. */
export const unitOf = (
  participantId: string,
  rest: Partial<AppendUnit> = {},
  expectedVersion = 0,
): AppendUnit => {
  const streamId = `account-${participantId}`;
  const data = { participantId, entry: 1, note: 'an entry' };
  const event = newEvent(
    EntryMade,
    { about: 'participant', streamId },
    { type: 'EntryMade', data },
    { ...someone, commandId: uuidv7() },
  );
  return {
    writes: [{ streamId, expectedVersion, events: [event] }],
    ...{ commands: [], claims: [], timers: new Map(), causeHlc: 0n },
    ...rest,
  };
};
