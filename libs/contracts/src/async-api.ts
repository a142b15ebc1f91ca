import { CloudEvent } from './envelope.js';
import type { EventContract } from './event.js';
import { exportColumnsOf } from './export-columns.js';
import { sourceOf, topicOf, type SourceName } from './services.js';
import { PARTITIONS } from './slices.js';

/** A JSON document. */
type Document = Readonly<Record<string, unknown>>;

const CONTENT_TYPE = 'application/cloudevents+json';
const BINDING_VERSION = '0.5.0';

interface Shape {
  readonly contract: EventContract;
  readonly version: number;
  readonly schema: object;
  readonly examples: readonly unknown[];
}

/** Every version that a reader of the topic or of the feed may meet, the oldest first. */
const shapesOf = (contract: EventContract): readonly Shape[] => {
  const { version, schema, examples, earlier } = contract;
  return [...earlier, { version, schema, examples }]
    .toSorted((a, b) => a.version - b.version)
    .map((shape) => ({ contract, ...shape }));
};

const keyOf = ({ contract, version }: Shape): string => `${contract.name}.v${version}`;
const refTo = (place: string, key: string) => ({ $ref: `#/${place}/${key}` });

/** An envelope whose type, schema and body are those of one version. */
const payloadOf = (shape: Shape): Document => {
  const { contract, version } = shape;
  const { service, name, wireType } = contract;
  return {
    allOf: [
      refTo('components/schemas', 'CloudEvent'),
      {
        type: 'object',
        properties: {
          source: { const: sourceOf(service) },
          type: { const: wireType },
          dataschema: { const: `urn:academy:${service}:${name}:${version}` },
          data: refTo('components/schemas', keyOf(shape)),
        },
      },
    ],
  };
};

const messageOf = (shape: Shape): Document => {
  const { contract, version } = shape;
  const current = version === contract.version;
  const { ko, en } = contract.title;
  return {
    name: contract.wireType,
    title: keyOf(shape),
    summary: `${ko} (${en})`,
    ...(current
      ? { 'x-export-columns': exportColumnsOf(contract) }
      : {
          description: `이전 버전; 새 사건은 v${contract.version}입니다 (an earlier version; new events are v${contract.version})`,
        }),
    contentType: CONTENT_TYPE,
    correlationId: { location: '$message.payload#/correlationid' },
    payload: payloadOf(shape),
    bindings: {
      kafka: {
        key: { type: 'string', description: 'partitionkey' },
        bindingVersion: BINDING_VERSION,
      },
    },
  };
};

const byKey = (
  shapes: readonly Shape[],
  make: (shape: Shape) => object,
): Readonly<Record<string, object>> =>
  Object.fromEntries(shapes.map((shape) => [keyOf(shape), make(shape)]));

const channelOf = (service: SourceName, shapes: readonly Shape[]): Document => ({
  address: topicOf(service),
  title: `${service} 사건 (events of ${service})`,
  description:
    '한 참여자의 사건은 순서대로 옵니다 (at least once; the events of one partition key come in the order of their sequence)',
  messages: byKey(shapes, (shape) => refTo('components/messages', keyOf(shape))),
  bindings: {
    kafka: { topic: topicOf(service), partitions: PARTITIONS, bindingVersion: BINDING_VERSION },
  },
});

/**
 * The AsyncAPI 3.0 description of what a service publishes: its topic, and a message for each version of each event, as CloudEvents
 * in structured JSON. Internal events are not relayed and do not appear.
 */
export const asyncApiOf = (service: SourceName, contracts: readonly EventContract[]): Document => {
  const shapes = contracts.filter(({ internal }) => !internal).flatMap(shapesOf);
  return {
    asyncapi: '3.0.0',
    info: {
      title: `academy ${service} events`,
      version: '1.0.0',
      description: `중장년취업사관학교가 발행하는 사건 (events that the Seoul Middle-aged Employment Academy publishes). 같은 사건을 /${service}/v1/events 에서 다시 읽을 수 있습니다 (and may be read again there).`,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: CONTENT_TYPE,
    channels: { events: channelOf(service, shapes) },
    operations: {
      publish: {
        action: 'send',
        channel: refTo('channels', 'events'),
        summary: '사건 발행 (publishes what happened)',
      },
    },
    components: {
      messages: byKey(shapes, messageOf),
      schemas: {
        CloudEvent,
        ...byKey(shapes, ({ schema, examples }) => ({ ...schema, examples })),
      },
    },
  };
};
