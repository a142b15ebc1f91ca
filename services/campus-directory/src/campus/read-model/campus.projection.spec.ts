import type { EventMeta } from '@academy/event-store';
import { project } from '@academy/kernel';
import {
  counseling,
  noCounseling,
  opened,
  registered,
  suspended,
  target,
} from '../domain/campus.examples.js';
import type { CampusEvent } from '../domain/events.js';
import type { Campus } from './campus.entity.js';
import { campusProjection } from './campus.projection.js';
import { isOfferedOn, statusOn } from './on-date.js';

const rowAfter = (...events: readonly CampusEvent[]): Campus => {
  let row: Campus | null = null;
  for (const [index, event] of events.entries()) {
    const meta = { streamVersion: index + 1 } as EventMeta;
    row = project(campusProjection, row ?? undefined, event, meta);
  }
  if (!row) throw new Error('there is no row');
  return row;
};

describe('a campus as it is read', () => {
  it('CAM-10: is what it is on the date that a query names', () => {
    const campus = rowAfter(registered, opened, counseling, suspended);
    const days = ['2026-02-28', '2026-03-08', '2026-03-09', '2026-08-01'];
    expect(days.map((day) => statusOn(campus, day))).toEqual([
      ...['PLANNED', 'OPEN', 'OPEN', 'SUSPENDED'],
    ]);
    expect(days.map((day) => isOfferedOn(campus, 'COUNSELING', day))).toEqual([
      ...[false, false, true, false],
    ]);
    expect(campus.openFrom).toBe('2026-03-01');
    expect(campus.version).toBe(4);
  });

  it('CAM-10: stops offering a service on the day that ends it, and offers it again later', () => {
    const again = { ...counseling, data: { ...counseling.data, from: '2026-07-01' } };
    const campus = rowAfter(registered, opened, counseling, noCounseling, again);
    const days = ['2026-05-31', '2026-06-01', '2026-07-01'];
    expect(days.map((day) => isOfferedOn(campus, 'COUNSELING', day))).toEqual([
      ...[true, false, true],
    ]);
  });

  it('shows the latest target of each month', () => {
    const more = { ...target, data: { ...target.data, trainingSeats: 175 } };
    expect(rowAfter(registered, target, more).targets).toEqual([
      { month: '2026-04', counselingSlots: 420, trainingSeats: 175 },
    ]);
  });
});
