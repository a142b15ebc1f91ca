import { fold } from '@academy/kernel';
import { revised } from './enrollment-life.examples.js';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, completed, confirmed, notCompleted } from './enrollment.examples.js';
import { completionOf } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

const { initialState, evolve } = enrollmentDecider;
const after = (...history: EnrollmentEvent[]) =>
  completionOf(fold(evolve, initialState, [applied, confirmed, ...history]));
const downwards = {
  ...revised,
  data: { ...revised.data, from: 'COMPLETED', to: 'NOT_COMPLETED' },
} as const;

describe('what there is to certify of an enrolment', () => {
  it('TRN-17: is a completion, with its last day and the hours that were held', () => {
    const { enrollmentId, participantId } = applied.data;
    const completion = { enrollmentId, participantId, until: '2026-05-29', hours: 15 };
    expect(after(completed)).toMatchObject(completion);
    expect(after(notCompleted, revised)).toMatchObject(completion);
  });

  it('TRN-17: is nothing without a completion, and nothing after its revision', () => {
    expect(completionOf(initialState)).toBeNull();
    expect(after()).toBeNull();
    expect(after(notCompleted)).toBeNull();
    expect(after(completed, downwards)).toBeNull();
  });
});
