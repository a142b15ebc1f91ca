/** Where the pieces of the crash run are; handed to every process as JSON in `CRASH_PLACES`. */
export interface Places {
  /** Of the ledger that walks (registration), the ledger that echoes (counseling), the trail's database, the bus. */
  readonly walking: string;
  readonly hearing: string;
  readonly trail: string;
  /** Of the bus tables; unused where brokers carry the events. */
  readonly bus: string;
  /** The broker, where the events go over Kafka. */
  readonly kafka: string | undefined;
  /** The walking service's HTTP port. */
  readonly port: number;
  readonly bug: Variant | undefined;
  /** The port through which the parts reach the broker, where something stands between. */
  readonly proxy?: number;
  /** Seeded: the relay takes what nobody acknowledged for published. */
  readonly isCredulous?: boolean;
}

/** The seeded bugs of reliability-security.md §5.3 that this rig must catch; they exist in test builds only. */
export type Bug =
  `S-${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'}`;
/**
 * A test build: with a bug, or with what some bugs presuppose and nothing wrong. `unfenced`: a ledger without the lock and the reader
 * that is right on it; `troubled`: events that cannot be applied for a while; `snapshots`: of the streams that walk; `swallowed`: acknowledgements of the broker that never arrive.
 */
export type Variant = Bug | 'unfenced' | 'troubled' | 'snapshots' | 'swallowed';

/** What carries the events of a run. */
export type Carrier = 'postgres' | 'kafka';

/** How a part ends whose bus has ended for good: not a fall, because its supervisor starts it again. */
export const BUS_ENDED = 75;

/** The processes of the crash run. */
export const parts = ['walk', 'relay', 'echo', 'trail'] as const;
export type Part = (typeof parts)[number];

/**
 * What a process tells its supervisor: that it has started, each time that it begins a piece of work, that the bus has taken events
 * of which the relay has not yet made a note, that it pauses there, and that this note was refused because another one leads.
 */
export type Word = 'ready' | 'at work' | 'published' | 'paused' | 'refused';

/** What a supervisor tells a process: to pause between its next publish and its note of it, or to leave in good order. */
export type Request = 'pause' | 'leave';

/** What the clients send and the walking service answers. */
export interface Order {
  /** The command's id, for ever: also of every resending. */
  readonly command: string;
  readonly person: string;
}

export interface Answer {
  readonly streamVersion: number;
  /** A position is a bigint, so it travels as text. */
  readonly position: string;
  /** Whether the command had been stored by an earlier sending. */
  readonly replayed: boolean;
}
