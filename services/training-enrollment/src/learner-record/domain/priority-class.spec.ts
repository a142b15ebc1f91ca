import { recommended } from './learner-record.examples.js';
import { priorityClassOf } from './priority-class.js';

const { courseIds, validUntil } = recommended.data;
const regular = { courseId: courseIds[0] ?? '', classType: 'REGULAR' } as const;
const record = { recommendations: [recommended.data] };

describe('how early a wait list asks a person', () => {
  it('TRN-7: is the second class for whom a consultant recommended the course, or any of its kind', () => {
    expect(priorityClassOf(record, regular, validUntil)).toBe(2);
    const ofAny = { recommendations: [{ ...recommended.data, courseIds: [] }] };
    expect(priorityClassOf(ofAny, { ...regular, courseId: 'another' }, validUntil)).toBe(2);
  });

  it('TRN-7, T-23: is the last for everybody else, and after the recommendation', () => {
    expect(priorityClassOf({ recommendations: [] }, regular, validUntil)).toBe(4);
    expect(priorityClassOf(record, { ...regular, courseId: 'another' }, validUntil)).toBe(4);
    expect(priorityClassOf(record, { ...regular, classType: 'FAST_TRACK' }, validUntil)).toBe(4);
    expect(priorityClassOf(record, regular, '2026-09-07')).toBe(4);
  });
});
