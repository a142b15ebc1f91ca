import Type, { type Static } from 'typebox';

/** Who did it, on whose behalf, from which campus. Ids only, never names. */
export const Actor = Type.Object(
  {
    type: Type.Enum(['PARTICIPANT', 'CONSULTANT', 'OPERATOR', 'EMPLOYER', 'AGENCY', 'SYSTEM'], {
      type: 'string',
    }),
    id: Type.String({ minLength: 1, maxLength: 200 }),
    campusId: Type.Optional(Type.String({ maxLength: 64 })),
    onBehalfOf: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
);
export type Actor = Static<typeof Actor>;

export const channels = [
  'WEB',
  'APP',
  'KIOSK',
  'DESK',
  'PHONE',
  'FAIR',
  'AGENCY_API',
  'BATCH',
  'SYSTEM',
] as const;
export type Channel = (typeof channels)[number];

/** What every event records about its cause. */
export interface Causation {
  readonly correlationId: string;
  readonly causationId: string;
  readonly commandId: string;
  readonly traceparent?: string;
  readonly actor: Actor;
  readonly channel: Channel;
  readonly policyVersion?: string;
}

/** An event as the ledger holds it. `position`, `previous` and `hlc` are 64-bit and never become JavaScript numbers. */
export interface StoredEvent<Type extends string = string, Data = unknown> {
  readonly position: bigint;
  /** The last published position of this slice before this event; 0 when there is none. */
  readonly previous: bigint;
  readonly feedEpoch: string;
  readonly streamId: string;
  readonly streamVersion: number;
  readonly id: string;
  readonly type: Type;
  readonly schemaVersion: number;
  readonly partitionKey: string;
  readonly participantId: string | null;
  readonly slice: number;
  readonly internal: boolean;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly hlc: bigint;
  readonly data: Data;
  readonly meta: Causation;
}

const digits = Type.String({ pattern: '^\\d{1,19}$' });

/** The wire form of an event: CloudEvents 1.0, structured JSON (architecture §3). */
export const CloudEvent = Type.Object({
  specversion: Type.Literal('1.0'),
  id: Type.String({ minLength: 1, maxLength: 100 }),
  source: Type.String({ pattern: '^/academy/[a-z-]+$' }),
  type: Type.String({ pattern: '^academy\\.[a-z-]+\\.[A-Za-z]+$' }),
  dataschema: Type.String({ pattern: '^urn:academy:[a-z-]+:[A-Za-z]+:\\d+$' }),
  datacontenttype: Type.Literal('application/json'),
  subject: Type.String({ minLength: 1, maxLength: 200 }),
  time: Type.String({ minLength: 1, maxLength: 40 }),
  recordedtime: Type.String({ minLength: 1, maxLength: 40 }),
  partitionkey: Type.String({ minLength: 1, maxLength: 200 }),
  participantid: Type.Optional(Type.String()),
  streamversion: Type.Integer({ minimum: 1 }),
  sequence: digits,
  previous: digits,
  feedepoch: Type.String({ minLength: 1, maxLength: 100 }),
  hlc: digits,
  correlationid: Type.String(),
  causationid: Type.String(),
  commandid: Type.String(),
  traceparent: Type.Optional(Type.String()),
  actor: Type.String({ description: 'JSON of the actor: CloudEvents attributes are scalars' }),
  channel: Type.String(),
  policyversion: Type.Optional(Type.String()),
  data: Type.Unknown(),
});
export type CloudEvent = Static<typeof CloudEvent>;
