import { sliceOf, type Causation, type EventContract } from '@academy/contracts';
import { InvalidInput, isCivilDate, startOfDay, type About, type Message } from '@academy/kernel';
import type { NewEvent } from '../append/unit.js';
import { uuidv7 } from '../ids.js';

/** The largest event body in bytes of JSON. */
const MAX_EVENT_BYTES = 256 * 1024;

/** An escape that PostgreSQL cannot store or would change: U+0000, or half of a surrogate pair. */
const unrepresentable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

const bodyText = (type: string, data: unknown): string => {
  const text = JSON.stringify(data);
  if (Buffer.byteLength(text) > MAX_EVENT_BYTES)
    throw new InvalidInput('PayloadTooLarge', `${type} is larger than ${MAX_EVENT_BYTES} bytes`);
  if (unrepresentable.test(text))
    throw new InvalidInput('UnrepresentableText', `${type} holds U+0000 or a lone surrogate`);
  return text;
};

const field = (data: unknown, name: string): string | undefined => {
  const value: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
  return typeof value === 'string' ? value : undefined;
};

const happenedAt = ({ happenedAt: name }: EventContract, data: unknown): string | null => {
  const value = name === undefined ? undefined : field(data, name);
  if (value === undefined) return null;
  return isCivilDate(value) ? startOfDay(value) : value;
};

/** A decided message as an event to store: checked against its contract, measured, and given its id, key and slice. */
export const newEvent = (
  contract: EventContract,
  { about, streamId }: { readonly about: About; readonly streamId: string },
  message: Message,
  meta: Causation,
): NewEvent => {
  contract.check(message.data);
  const participantId = about === 'participant' ? field(message.data, 'participantId') : undefined;
  if (about === 'participant' && participantId === undefined)
    throw new Error(`${message.type} is about a participant and names none`);
  return {
    id: uuidv7(),
    type: contract.name,
    schemaVersion: contract.version,
    participantId: participantId ?? null,
    slice: sliceOf(participantId ?? streamId),
    internal: contract.internal,
    occurredAt: happenedAt(contract, message.data),
    data: bodyText(contract.name, message.data),
    meta: JSON.stringify(meta),
  };
};
