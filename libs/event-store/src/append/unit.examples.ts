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

/** Events that name another predecessor than the last published one of their slice before them. */
export const MISLED = `select position::int, previous::int, expected::int from (
    select position, previous, coalesce(max(position) filter (where not internal) over
      (partition by slice order by position rows between unbounded preceding and 1 preceding), 0) expected from es.events
  ) e where previous <> expected`;
