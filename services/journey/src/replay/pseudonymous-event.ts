import {
  exportColumnsOf,
  fromCloudEvent,
  isExportedByDefault,
  type CloudEvent,
  type EventContract,
  type ExportColumn,
} from '@academy/contracts';
import { createHash } from 'node:crypto';
import { journeyEvents } from '../journey-event.js';

/** An event as analysts replay it: what happened when, and of nobody who it is. */
export interface PseudonymousEvent {
  readonly id: string;
  /** Its place among the events of its service; goes on after it. */
  readonly position: string;
  readonly type: string;
  /** The version of the columns: the current one, whatever it was recorded in. */
  readonly version: number | null;
  readonly at: string;
  readonly recordedAt: string;
  /** The person, by the pseudonym that every answer to analysts gives them; `null` when it is about nobody. */
  readonly pseudonym: string | null;
  /** What belongs to one request, for process mining. */
  readonly correlation: string;
  /** By the names that the catalogue gives the columns. */
  readonly columns: Readonly<Record<string, unknown>>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Told {
  readonly contract: EventContract;
  readonly columns: readonly ExportColumn[];
}

const contracts: readonly EventContract[] = journeyEvents;
const told: ReadonlyMap<string, Told> = new Map(
  contracts.map((contract) => [
    contract.wireType,
    { contract, columns: exportColumnsOf(contract).filter(isExportedByDefault) },
  ]),
);

/** The pseudonym of an id under a secret; the same as the lists of analysts make in SQL. */
export const pseudonymOf = (secret: string, id: string): string =>
  createHash('sha256')
    .update(secret + id, 'utf8')
    .digest('hex');

type Hide = (text: string) => string;

/** Every text of a value changed, at any depth. */
const everyText = (value: unknown, hide: Hide): unknown => {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((one) => everyText(one, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, everyText(one, hide)]),
  );
};

const valueAt = (body: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, field) =>
      typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[field] : undefined,
    body,
  );

/** Of a column that names somebody every id, and a text that stands alone; of the others what is this person's own id. */
const shownColumn = (
  { disclosure }: ExportColumn,
  value: unknown,
  { hide, participantId }: { readonly hide: Hide; readonly participantId: string | null },
): unknown => {
  if (disclosure === 'pseudonym' && typeof value === 'string') return hide(value);
  const isHidden = (text: string): boolean =>
    disclosure === 'pseudonym' ? UUID.test(text) : text === participantId;
  return everyText(value, (text) => (isHidden(text) ? hide(text) : text));
};

/** The body in its current version; nothing of one whose type, version or form is unknown to this code. */
const currentBody = (known: Told | undefined, body: unknown, version: number): unknown => {
  try {
    return known?.contract.upcast(body, version);
  } catch {
    return undefined;
  }
};

/** An archived event as it is replayed, under pseudonyms that are made with the secret of its reader. */
export const pseudonymousEvent = (event: CloudEvent, secret: string): PseudonymousEvent => {
  const { id, position, type, schemaVersion, occurredAt, recordedAt, participantId, meta } =
    fromCloudEvent(event);
  const hide: Hide = (text) => pseudonymOf(secret, text);
  const known = told.get(event.type);
  const body = currentBody(known, event.data, schemaVersion);
  const shown = (body === undefined ? [] : (known?.columns ?? [])).flatMap((column) => {
    const value = valueAt(body, column.path);
    return value === undefined
      ? []
      : [[column.name, shownColumn(column, value, { hide, participantId })] as const];
  });
  return {
    id: hide(id),
    position: position.toString(),
    type,
    version: body === undefined ? null : (known?.contract.version ?? null),
    at: occurredAt,
    recordedAt,
    pseudonym: participantId === null ? null : hide(participantId),
    correlation: hide(meta.correlationId),
    columns: Object.fromEntries(shown),
  };
};
