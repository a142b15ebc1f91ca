import { recommended } from './learner-record.examples.js';
import { priorityClassOf } from './priority-class.js';

const { courseIds, validUntil } = recommended.data;
const regular = { courseId: courseIds[0] ?? '', classType: 'REGULAR' } as const;
const none = { recommendations: [], withdrawals: [], admissions: [] };
const record = { ...none, recommendations: [recommended.data] };

describe('how early a wait list asks a person', () => {
  it('TRN-7: is the first class after a run that the academy cancelled, until there is another place', () => {
    const lost = {
      ...regular,
      enrollmentId: 'lost',
      runId: 'cancelled',
      reasonCode: 'CLASS_RUN_CANCELLED',
    };
    const another = { ...regular, courseId: 'another' };
    const waiting = { ...none, withdrawals: [lost] };
    expect(priorityClassOf(waiting, regular, validUntil)).toBe(1);
    expect(priorityClassOf(waiting, another, validUntil)).toBe(1);
    expect(priorityClassOf(waiting, { ...another, classType: 'BASIC' }, validUntil)).toBe(4);
    const ids = { runId: 'another', enrollmentId: 'another' };
    const again = { ...regular, ...ids, admittedAt: '2026-04-01T02:00:00.000Z' };
    expect(priorityClassOf({ ...waiting, admissions: [again] }, regular, validUntil)).toBe(4);
    const gaveUp = { ...none, withdrawals: [{ ...lost, reasonCode: 'CARE' }] };
    expect(priorityClassOf(gaveUp, regular, validUntil)).toBe(4);
  });

  it('TRN-7: is the second class for whom a consultant recommended the course, or any of its kind', () => {
    expect(priorityClassOf(record, regular, validUntil)).toBe(2);
    const ofAny = { ...none, recommendations: [{ ...recommended.data, courseIds: [] }] };
    expect(priorityClassOf(ofAny, { ...regular, courseId: 'another' }, validUntil)).toBe(2);
  });

  it('TRN-7: is the third class for a group that comes before others, unless an earlier one fits', () => {
    expect(priorityClassOf(none, { ...regular, ofGroup: true }, validUntil)).toBe(3);
    expect(priorityClassOf(record, { ...regular, ofGroup: true }, validUntil)).toBe(2);
  });

  it('TRN-7, T-23: is the last for everybody else, and after the recommendation', () => {
    expect(priorityClassOf(none, regular, validUntil)).toBe(4);
    expect(priorityClassOf(record, { ...regular, courseId: 'another' }, validUntil)).toBe(4);
    expect(priorityClassOf(record, { ...regular, classType: 'FAST_TRACK' }, validUntil)).toBe(4);
    expect(priorityClassOf(record, regular, '2026-09-07')).toBe(4);
  });
});
