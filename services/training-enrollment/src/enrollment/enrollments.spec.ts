import { applied, confirmed } from './domain/enrollment.examples.js';
import { enrollments } from './enrollments.js';

describe('the claims of enrolments', () => {
  it('TRN-4: one enrolment of a person in a run', () => {
    const { participantId, runId } = applied.data;
    expect(enrollments.claims?.(applied)).toEqual([
      { claim: 'take', key: `learner-in-run:${participantId}:${runId}` },
    ]);
    expect(enrollments.claims?.(confirmed)).toEqual([]);
  });
});
