import { partitionOf, sliceOf, type CloudEvent } from '@academy/contracts';
import type { IHeaders, Message } from 'kafkajs';

const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8';

/** Repeated outside the document, so that a record can be told without reading it. */
const HEADERS = {
  ce_id: 'id',
  ce_type: 'type',
  ce_source: 'source',
  ce_subject: 'subject',
} as const;

const headersOf = (event: CloudEvent): IHeaders => {
  const headers: IHeaders = { 'content-type': CONTENT_TYPE };
  const fields: Readonly<Record<string, unknown>> = { ...event };
  for (const [header, name] of Object.entries({ ...HEADERS, traceparent: 'traceparent' })) {
    const value = fields[name];
    if (typeof value === 'string') headers[header] = value;
  }
  return headers;
};

/** An event as a record: a structured CloudEvent, in the partition of its person's slice. */
export const messageOf = (event: CloudEvent, partitions: number): Message => ({
  key: event.partitionkey,
  partition: partitionOf(sliceOf(event.partitionkey), partitions),
  headers: headersOf(event),
  value: JSON.stringify(event),
});

/** What a record holds: parsed JSON, or the text that would not parse. */
export const valueOf = (value: Buffer | null): unknown => {
  const text = value?.toString('utf8') ?? '';
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
