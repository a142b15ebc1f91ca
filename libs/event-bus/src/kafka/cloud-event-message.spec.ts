import type { CloudEvent } from '@academy/contracts';
import { messageOf, valueOf } from './cloud-event-message.js';

const event = {
  specversion: '1.0',
  id: '0199aaaa-0000-7000-8000-000000000001',
  type: 'academy.registration.StepTaken',
  source: '/academy/registration',
  subject: 'walk-1',
  partitionkey: '0199aaaa-0000-7000-8000-000000000002',
  traceparent: '00-1-2-01',
  data: { step: 1 },
} as unknown as CloudEvent;

describe('a record of Kafka', () => {
  it('is a structured CloudEvent with its attributes repeated as headers', () => {
    const { key, headers, value } = messageOf(event, 24);
    expect(key).toBe(event.partitionkey);
    expect(headers).toEqual({
      'content-type': 'application/cloudevents+json; charset=UTF-8',
      ce_id: event.id,
      ce_type: event.type,
      ce_source: event.source,
      ce_subject: event.subject,
      traceparent: '00-1-2-01',
    });
    expect(valueOf(Buffer.from(String(value)))).toEqual(event);
  });

  it.each([
    ['participant-1', 24, 21],
    ['participant-1', 9, 0],
    ['0199aaaa-0000-7000-8000-000000000002', 24, 15],
  ])('lies in a partition that never changes: %s of %s', (partitionkey, partitions, partition) => {
    expect(messageOf({ ...event, partitionkey }, partitions).partition).toBe(partition);
  });

  it('that holds no JSON is its text, and one without a value is empty', () => {
    expect(valueOf(Buffer.from('{half'))).toBe('{half');
    expect(valueOf(null)).toBe('');
  });
});
