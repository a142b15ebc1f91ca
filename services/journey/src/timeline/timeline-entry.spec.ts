import { AttendanceMarked, toCloudEvent } from '@academy/contracts';
import { timelineEntry } from './timeline-entry.js';

const [marked] = AttendanceMarked.examples;
if (!marked) throw new Error('every contract has examples');
const { participantId } = marked;

const entryOf = (occurredAt: string, recordedAt: string) => {
  const event = toCloudEvent('training-enrollment', {
    ...{ id: '0199b2c0-0000-7000-8000-000000000e01', type: 'AttendanceMarked', schemaVersion: 1 },
    ...{ streamId: 'attendance-sheet-1', streamVersion: 1, position: 7n, previous: 0n, hlc: 7n },
    ...{ slice: 1, internal: false, feedEpoch: 'e', participantId, partitionKey: participantId },
    ...{ occurredAt, recordedAt, data: marked },
    meta: {
      ...{ correlationId: 'c', causationId: 'c', commandId: 'c', channel: 'DESK' },
      actor: { type: 'OPERATOR', id: 'instructor' },
    },
  });
  const place = { hlc: '7', source: 'training-enrollment', sequence: '7' };
  return timelineEntry({ event, ...place }, [participantId]);
};

describe('what a timeline says of something', () => {
  it('vector 19: names the time at which it happened and that at which it was recorded days later', () => {
    const late = entryOf('2026-03-09T01:00:00.000Z', '2026-03-13T02:30:00.000Z');
    expect(late).toMatchObject({
      at: '2026-03-09T01:00:00.000Z',
      recordedAt: '2026-03-13T02:30:00.000Z',
      recordedLate: true,
    });
    for (const told of [late.ko, late.en]) {
      expect(told).toContain('2026-03-09 10:00');
      expect(told).toContain('2026-03-13 11:30');
    }
  });

  it('is nothing about times when it was recorded on its day in Seoul, or when its times are no times', () => {
    const timely = entryOf('2026-03-08T15:00:00.000Z', '2026-03-09T14:59:59.000Z');
    const overMidnight = entryOf('2026-03-09T14:59:59.000Z', '2026-03-09T15:00:00.000Z');
    const unknown = entryOf('some day', '2026-03-09T15:00:00.000Z');
    expect([timely, overMidnight, unknown].map(({ recordedLate }) => recordedLate)).toEqual([
      ...[false, true, false],
    ]);
    expect(timely.ko).toBe(unknown.ko);
    expect(overMidnight.ko).not.toBe(timely.ko);
  });
});
