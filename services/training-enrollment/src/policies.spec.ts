import { PolicyBook, shippedWith } from '@academy/platform';
import { policyOn, trainingPolicies } from './policies.js';

const book = new PolicyBook(shippedWith(trainingPolicies));

describe('the policies of training', () => {
  const { admission, course } = policyOn(book, '2026-03-02');

  it('TRN-1: puts basic education before every other class', () => {
    expect(admission.basicEducationFor).toEqual(['EXPLORATION', 'FAST_TRACK', 'REGULAR']);
  });

  it('TRN-2: lets people choose exploration alone by themselves', () => {
    expect(admission.recommendationFor).toEqual(['FAST_TRACK', 'REGULAR']);
  });

  it('TRN-15: asks for four fifths of a class, and the whole of basic education', () => {
    expect(course.completion.REGULAR.minAttendanceRate).toEqual({ numerator: 4, denominator: 5 });
    expect(course.completion.BASIC.minAttendanceRate).toEqual({ numerator: 1, denominator: 1 });
  });

  it('T-12, T-14: are the assumed holds, in minutes, and free days', () => {
    const { seat, cancellation } = policyOn(book, '2026-03-02');
    expect(seat.seatHoldMinutes).toEqual({
      FIRST_COME: 15,
      SCREENING: 2880,
      SCREENING_AND_INTERVIEW: 2880,
    });
    expect(cancellation).toMatchObject({ freeUntilDays: 3, assumed: true });
  });

  it('T-13: lets an offer stand for a day, six or two hours, and makes none in the last twelve', () => {
    expect(policyOn(book, '2026-03-02').terms).toEqual({
      version: '2026.1',
      hours: 24,
      windows: [
        { withinHours: 72, hours: 6 },
        { withinHours: 24, hours: 2 },
      ],
      noneWithinHours: 12,
    });
  });

  it('says that there is no rule before the first', () => {
    expect(() => policyOn(book, '2024-12-31')).toThrow(RangeError);
  });
});
