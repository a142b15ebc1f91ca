import type { Causation } from '@academy/contracts';
import { randomUUID } from 'node:crypto';
import { EntryMade } from '../src/account.examples.js';
import type { AppendUnit, NewEvent } from '../src/append/unit.js';
import { uuidv7 } from '../src/ids.js';
import { newEvent } from '../src/streams/new-event.js';

/** What every contender writes: one event about a new participant, with a body of some 400 bytes. */
export interface Entry {
  readonly participantId: string;
  readonly streamId: string;
  readonly body: { participantId: string; entry: number; note: string };
  readonly meta: Causation;
}

export const NOTE =
  'Participant asked for a second counselling appointment in the afternoon; prefers the campus nearest to home. '.repeat(
    3,
  );

/** The cause of everything the benchmark writes, as a request at a counter would set it. */
export const CAUSE = {
  correlationId: '0199aaaa-0000-7000-8000-0000000000c0',
  causationId: '0199aaaa-0000-7000-8000-0000000000c1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  actor: { type: 'CONSULTANT', id: 'consultant-17', campusId: 'campus-nowon' },
  channel: 'DESK',
} as const;

export const nextEntry = (): Entry => {
  const participantId = uuidv7();
  return {
    participantId,
    streamId: `account-${participantId}`,
    body: { participantId, entry: 1, note: NOTE },
    meta: { ...CAUSE, commandId: randomUUID(), policyVersion: '2026-01' },
  };
};

/** The entry as the ledger stores it: checked, measured, with its id and slice. */
export const asEvent = ({ streamId, body, meta }: Entry): NewEvent =>
  newEvent(EntryMade, { about: 'participant', streamId }, { type: 'EntryMade', data: body }, meta);

/** The unit that `Streams` builds for a first command on a stream, with or without the record that makes a retry harmless. */
export const asUnit = (entry: Entry, recorded: boolean): AppendUnit => ({
  writes: [{ streamId: entry.streamId, expectedVersion: 0, events: [asEvent(entry)] }],
  commands: recorded
    ? [
        {
          commandId: entry.meta.commandId,
          bodyHash: null,
          streamVersion: 1,
          lastEvent: 0,
          position: 0n,
          rejection: null,
        },
      ]
    : [],
  claims: [],
  timers: new Map(),
  causeHlc: 0n,
});
