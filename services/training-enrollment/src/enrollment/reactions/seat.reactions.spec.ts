import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { enrollmentDecider } from '../domain/enrollment.decider.js';
import {
  applied,
  cancelled,
  completed,
  confirmed,
  toCancel,
} from '../domain/enrollment.examples.js';
import type { EnrollmentEvent } from '../domain/events.js';
import { toCancellation, withoutSeat } from './seat.reactions.js';

const { initialState, evolve } = enrollmentDecider;
const after = (...history: EnrollmentEvent[]) => withoutSeat(fold(evolve, initialState, history));
const meta = { recordedAt: '2026-04-01T02:15:00.500Z' };

describe('a seat that was released', () => {
  it('T-12: takes the enrolment that rests on it along', () => {
    const command = toCancel(toCancellation('HOLD_EXPIRED', meta));
    specificationFor(enrollmentDecider)(applied)
      .when(command)
      .then({
        ...cancelled,
        data: {
          ...cancelled.data,
          by: 'SYSTEM',
          reasonCode: 'HOLD_EXPIRED',
          daysBeforeStart: 10,
          cancelledAt: meta.recordedAt,
        },
      });
  });

  it('concerns enrolments that are neither cancelled nor settled', () => {
    expect(after(applied)).toMatchObject({ enrollmentId: applied.data.enrollmentId });
    expect(after(applied, confirmed)).toMatchObject({ status: 'confirmed' });
    expect(after()).toBeUndefined();
    expect(after(applied, cancelled)).toBeUndefined();
    expect(after(applied, confirmed, completed)).toBeUndefined();
  });
});
