import { Ajv2020 } from 'ajv/dist/2020.js';
import { CloudEvent, type Actor, type Channel, type StoredEvent } from './envelope.js';
import { InvalidEvent } from './event.js';
import { sourceOf, type ServiceName, type SourceName } from './services.js';
import { sliceOf } from './slices.js';

const validate = new Ajv2020({ strict: true }).compile<CloudEvent>(CloudEvent);

/** A stored event as CloudEvents 1.0 (structured mode). */
export const toCloudEvent = (service: SourceName, event: StoredEvent): CloudEvent => {
  const { meta } = event;
  return {
    specversion: '1.0',
    id: event.id,
    source: sourceOf(service),
    type: `academy.${service}.${event.type}`,
    dataschema: `urn:academy:${service}:${event.type}:${event.schemaVersion}`,
    datacontenttype: 'application/json',
    subject: event.streamId,
    time: event.occurredAt,
    recordedtime: event.recordedAt,
    partitionkey: event.partitionKey,
    ...(event.participantId === null ? {} : { participantid: event.participantId }),
    streamversion: event.streamVersion,
    sequence: event.position.toString(),
    previous: event.previous.toString(),
    feedepoch: event.feedEpoch,
    hlc: event.hlc.toString(),
    correlationid: meta.correlationId,
    causationid: meta.causationId,
    commandid: meta.commandId,
    ...(meta.traceparent === undefined ? {} : { traceparent: meta.traceparent }),
    actor: JSON.stringify(meta.actor),
    channel: meta.channel,
    ...(meta.policyVersion === undefined ? {} : { policyversion: meta.policyVersion }),
    data: event.data,
  };
};

/** Throws `InvalidEvent` unless `value` is an envelope of ours. Says nothing about the body: an archive stores any valid envelope. */
export function checkCloudEvent(value: unknown): asserts value is CloudEvent {
  if (validate(value)) return;
  const [first] = validate.errors ?? [];
  throw new InvalidEvent(
    `not an event envelope: ${first?.instancePath ?? ''} ${first?.message ?? ''}`,
  );
}

/** The service that published an event. */
export const serviceOf = (event: CloudEvent): ServiceName =>
  event.source.slice('/academy/'.length) as ServiceName;

/** The event's name without its namespace. */
const nameOf = (event: CloudEvent): string => event.type.slice(event.type.lastIndexOf('.') + 1);

/** The version of the body's schema. */
const versionOf = (event: CloudEvent): number =>
  Number(event.dataschema.slice(event.dataschema.lastIndexOf(':') + 1));

/** The wire form back as an event; the body is as it was published. */
export const fromCloudEvent = (event: CloudEvent): StoredEvent => ({
  position: BigInt(event.sequence),
  previous: BigInt(event.previous),
  feedEpoch: event.feedepoch,
  streamId: event.subject,
  streamVersion: event.streamversion,
  id: event.id,
  type: nameOf(event),
  schemaVersion: versionOf(event),
  partitionKey: event.partitionkey,
  participantId: event.participantid ?? null,
  slice: sliceOf(event.partitionkey),
  internal: false,
  occurredAt: event.time,
  recordedAt: event.recordedtime,
  hlc: BigInt(event.hlc),
  data: event.data,
  meta: {
    correlationId: event.correlationid,
    causationId: event.causationid,
    commandId: event.commandid,
    ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }),
    actor: JSON.parse(event.actor) as Actor,
    channel: event.channel as Channel,
    ...(event.policyversion === undefined ? {} : { policyVersion: event.policyversion }),
  },
});
