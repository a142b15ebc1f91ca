import { arrayOf, jsonArray } from '../literals.js';
import type { Statement } from '../statements.js';
import type { Batch } from './batch.js';
import type { Foreseen } from './ledger-tail.js';
import type { AppendUnit } from './unit.js';

const APPEND = `select es.append(${Array.from({ length: 39 }, (_, index) => `$${index + 1}`).join(',')}) outcome`;

/** Whether no insert would tell that a unit does not fit: it claims a key, or a stream is only to be there. */
const needsLook = ({ claims, writes }: AppendUnit): boolean =>
  claims.length > 0 || writes.some(({ events }) => events.length === 0);

/** The set-based call for any number of units, and what it may rely on if it comes in time. */
export const appendBatch = (
  now: string,
  { units, events, offsets, preceding }: Batch,
  { confirmed, last, since, lastOf }: Foreseen,
): Statement => {
  const writes = units.flatMap((unit, index) => unit.writes.map((write) => ({ ...write, index })));
  const commands = units.flatMap((unit, index) =>
    unit.commands.map((command) => ({ ...command, index, offset: offsets[index] ?? 0 })),
  );
  const claims = units.flatMap((unit, index) => unit.claims.map((claim) => ({ ...claim, index })));
  const timers = units.flatMap(({ timers: wanted }) =>
    [...wanted].flatMap(([streamId, list]) => list.map((timer) => ({ ...timer, streamId }))),
  );
  const cause = units.reduce((most, { causeHlc }) => (causeHlc > most ? causeHlc : most), 0n);
  const values = [
    now,
    units.some(needsLook),
    ...[confirmed?.position, confirmed?.id, last?.position, last?.id, since],
    arrayOf(writes.map(({ streamId }) => streamId)),
    arrayOf(writes.map(({ expectedVersion }) => expectedVersion)),
    arrayOf(writes.map(({ index }) => index)),
    arrayOf(events.map(({ streamId }) => streamId)),
    arrayOf(events.map(({ version }) => version)),
    arrayOf(events.map(({ event }) => event.id)),
    arrayOf(events.map(({ event }) => event.type)),
    arrayOf(events.map(({ event }) => event.schemaVersion)),
    arrayOf(events.map(({ event }) => event.participantId)),
    arrayOf(events.map(({ event }) => event.slice)),
    arrayOf(events.map(({ event }) => event.internal)),
    arrayOf(preceding),
    arrayOf(events.map(({ event }) => lastOf(event.slice))),
    arrayOf(events.map(({ event }) => event.occurredAt)),
    jsonArray(events.map(({ event }) => event.data)),
    jsonArray(events.map(({ event }) => event.meta)),
    String(cause),
    arrayOf(commands.map(({ index }) => index)),
    arrayOf(commands.map(({ commandId }) => commandId)),
    arrayOf(commands.map(({ bodyHash }) => bodyHash)),
    arrayOf(commands.map(({ streamVersion }) => streamVersion)),
    arrayOf(
      commands.map(({ lastEvent, offset }) => (lastEvent === null ? null : offset + lastEvent + 1)),
    ),
    arrayOf(commands.map(({ position }) => position)),
    jsonArray(commands.map(({ rejection }) => JSON.stringify(rejection))),
    arrayOf(claims.map(({ index }) => index)),
    arrayOf(claims.map(({ take }) => take)),
    arrayOf(claims.map(({ key }) => key)),
    arrayOf(claims.map(({ streamId }) => streamId)),
    arrayOf(units.flatMap(({ timers: wanted }) => [...wanted.keys()])),
    arrayOf(timers.map(({ streamId }) => streamId)),
    arrayOf(timers.map(({ kind }) => kind)),
    arrayOf(timers.map(({ due }) => due)),
  ];
  return { name: 'es.append', text: APPEND, values };
};

const APPEND_ONE = `select es.append_one(${Array.from({ length: 15 }, (_, index) => `$${index + 1}`).join(',')}) at`;

/** One event, at most one accepted command, and nothing else. */
const isLean = ({ writes, commands, claims, timers }: AppendUnit): boolean =>
  writes.length === 1 &&
  writes[0]?.events.length === 1 &&
  commands.length <= 1 &&
  !commands[0]?.rejection &&
  claims.length + timers.size === 0;

/** The lean call where the unit allows it; otherwise `undefined`. */
export const appendOne = (now: string, unit: AppendUnit): Statement | undefined => {
  const [write] = unit.writes;
  const [event] = write?.events ?? [];
  if (!write || !event || !isLean(unit)) return undefined;
  const [command] = unit.commands;
  const values = [
    now,
    write.streamId,
    write.expectedVersion,
    event.id,
    event.type,
    event.schemaVersion,
    event.participantId,
    event.slice,
    event.internal,
    event.occurredAt,
    event.data,
    event.meta,
    String(unit.causeHlc),
    ...(command ? [command.commandId, command.bodyHash] : [null, null]),
  ];
  return { name: 'es.append_one', text: APPEND_ONE, values };
};
