import type { Timer } from '@academy/kernel';

/** An event on its way into the ledger; bodies are JSON text already checked and measured. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly participantId: string | null;
  readonly slice: number;
  readonly internal: boolean;
  /** ISO instant at which it happened; `null` means when it is recorded. */
  readonly occurredAt: string | null;
  readonly data: string;
  readonly meta: string;
}

/** Events for one stream at one expected version. Without events it is a condition: the stream must still be there. */
export interface StreamWrite {
  readonly streamId: string;
  readonly expectedVersion: number;
  readonly events: readonly NewEvent[];
}

/** What a command's retries will be answered. */
export interface CommandRecord {
  readonly commandId: string;
  readonly bodyHash: string | null;
  readonly streamVersion: number;
  /** Index in the unit of the last event of this command, or the position it is answered with when it wrote none. */
  readonly lastEvent: number | null;
  readonly position: bigint;
  readonly rejection: RecordedRejection | null;
}

export interface RecordedRejection {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface ClaimChange {
  readonly take: boolean;
  readonly key: string;
  readonly streamId: string;
}

/** What is written together or not at all. */
export interface AppendUnit {
  readonly writes: readonly StreamWrite[];
  readonly commands: readonly CommandRecord[];
  readonly claims: readonly ClaimChange[];
  /** The complete set of timers of each stream named here. */
  readonly timers: ReadonlyMap<string, readonly Timer[]>;
  /** The highest clock among the causes, or 0. */
  readonly causeHlc: bigint;
}

/** An event with the place in its stream at which a unit writes it. */
export interface PlacedEvent {
  readonly event: NewEvent;
  readonly streamId: string;
  readonly version: number;
}

/** The events of units in the order of their positions. */
export const placed = (units: readonly AppendUnit[]): PlacedEvent[] =>
  units.flatMap(({ writes }) =>
    writes.flatMap(({ streamId, expectedVersion, events }) =>
      events.map((event, index) => ({ event, streamId, version: expectedVersion + index + 1 })),
    ),
  );

/** How many events a unit writes. */
export const countOf = ({ writes }: AppendUnit): number =>
  writes.reduce((sum, { events }) => sum + events.length, 0);

/** What a unit decides about: two that share any of it decide one after the other. */
export const resourcesOf = ({ writes, claims, commands }: AppendUnit): string[] => [
  ...writes.map(({ streamId }) => `s:${streamId}`),
  ...claims.map(({ key }) => `k:${key}`),
  ...commands.map(({ commandId }) => `c:${commandId}`),
];

/** Why the ledger refused a unit. Nothing of it was written. */
export type Refusal =
  | {
      readonly why: 'command';
      readonly commandId: string;
      readonly bodyHash: string | null;
      readonly streamVersion: number;
      readonly position: string;
      readonly rejection: RecordedRejection | null;
    }
  | {
      readonly why: 'version';
      readonly stream: string;
      readonly expected: number;
      readonly actual: number;
    }
  | {
      readonly why: 'claim';
      readonly key: string;
      readonly stream: string;
      readonly holder: string;
    };

/** What the events of a unit have become in the ledger, beside their positions. */
export interface Written {
  /** ISO instant; the same for all. */
  readonly recordedAt: string;
  /** The clock of the first; each later one's is one more. */
  readonly hlc: bigint;
  /** Of each event the last published one of its slice before it, 0 where there was none. */
  readonly previous: readonly bigint[];
}

/** The outcome of a unit: the position of its first event, and what its events are where that was told; or the reasons against it. */
export type Appended =
  | { readonly ok: true; readonly firstPosition: bigint; readonly written?: Written }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };
