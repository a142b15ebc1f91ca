import parser from '@asyncapi/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { allEvents } from './all-events.js';
import { asyncApiOf } from './async-api.js';
import type { EventContract } from './event.js';
import { serviceNames, type ServiceName } from './services.js';
import { WageNoted } from './wage-noted.examples.js';
import { toCloudEvent } from './wire.js';

const { Parser } = parser;

const ERROR: number = parser.DiagnosticSeverity.Error;
const isError = ({ severity }: { readonly severity: number }): boolean => severity === ERROR;

const eventsOf = (service: ServiceName): readonly EventContract[] =>
  allEvents.filter((contract) => contract.service === service);

/** The document as a reader gets it. */
const served = (service: ServiceName, events: readonly EventContract[]) =>
  JSON.parse(JSON.stringify(asyncApiOf(service, events))) as {
    asyncapi: string;
    channels: { events: { address: string; messages: Record<string, unknown> } };
    components: { messages: Record<string, Record<string, unknown>>; schemas: object };
  };

const errorsIn = async (document: object): Promise<readonly string[]> => {
  const { diagnostics } = await new Parser().parse(JSON.stringify(document));
  return diagnostics.filter(isError).map(({ message, path }) => `${path.join('/')}: ${message}`);
};

const wire = (version: number, data: unknown) =>
  toCloudEvent('matching', {
    ...{ position: 7n, previous: 3n, feedEpoch: 'spec', type: 'WageNoted', id: 'spec' },
    ...{ streamId: 'placement-1', streamVersion: 1, schemaVersion: version, slice: 0, hlc: 1n },
    ...{ partitionKey: 'placement-1', participantId: null, internal: false, data },
    ...{ occurredAt: '2026-03-02T00:00:00.000Z', recordedAt: '2026-03-02T00:00:00.000Z' },
    meta: {
      ...{ correlationId: 'c', causationId: 'c', commandId: 'c', channel: 'WEB' as const },
      actor: { type: 'SYSTEM' as const, id: 'spec' },
    },
  });

describe.each(serviceNames)('the AsyncAPI document of %s', (service) => {
  const document = served(service, eventsOf(service));

  it('is AsyncAPI 3 without an error', async () => {
    expect(document.asyncapi).toBe('3.0.0');
    expect(await errorsIn(document)).toEqual([]);
  });

  it('has its topic as channel, and a message for each version of an event that is relayed', () => {
    const { address, messages } = document.channels.events;
    expect(address).toBe(`academy.${service}.events`);
    const relayed = eventsOf(service).filter(({ internal }) => !internal);
    expect(Object.keys(messages)).toEqual(
      relayed.flatMap(({ name, version, earlier }) =>
        [...earlier, { version }].map((one) => `${name}.v${one.version}`),
      ),
    );
    expect(Object.keys(document.components.messages)).toEqual(Object.keys(messages));
  });

  it('says in Korean and in English what each message is', () => {
    for (const message of Object.values(document.components.messages)) {
      expect(message.summary).toMatch(/^[가-힣].*\([A-Z].+\)$/);
      expect(message.contentType).toBe('application/cloudevents+json');
    }
  });
});

describe('an AsyncAPI document', () => {
  const document = served('matching', [WageNoted]);

  it('describes every version that may still come, with columns for the newest', async () => {
    expect(await errorsIn(document)).toEqual([]);
    const { messages } = document.components;
    expect(Object.keys(messages)).toEqual(['WageNoted.v1', 'WageNoted.v2', 'WageNoted.v3']);
    expect(messages['WageNoted.v1']?.description).toContain('new events are v3');
    expect(messages['WageNoted.v1']).not.toHaveProperty('x-export-columns');
    expect(messages['WageNoted.v3']?.['x-export-columns']).toContainEqual(
      expect.objectContaining({ name: 'wage_amount_krw', sqlType: 'BIGINT', disclosure: 'clear' }),
    );
  });

  it('accepts what we send under its version, and nothing under another', () => {
    const ajv = new Ajv2020({ strict: false });
    const fits = (version: number) => {
      const { payload } = document.components.messages[`WageNoted.v${version}`] ?? {};
      return ajv.compile({ ...(payload as object), components: document.components });
    };
    const bodies = [...WageNoted.earlier, WageNoted].map(({ version, examples }) =>
      wire(version, examples[0]),
    );
    for (const [index, body] of bodies.entries())
      expect(bodies.map((_, other) => fits(other + 1)(body))).toEqual(
        bodies.map((_, other) => other === index),
      );
  });

  it('with a mistake is found out', async () => {
    const broken = { ...document, operations: { publish: { action: 'shout' } } };
    expect(await errorsIn(broken)).not.toEqual([]);
  });
});
