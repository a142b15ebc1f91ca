import { applied, cancelled, confirmed } from './domain/enrollment.examples.js';
import { enrollments } from './enrollments.js';

describe('the claims of enrolments', () => {
  it('TRN-4: one live enrolment of a person in a run', () => {
    const { participantId, runId } = applied.data;
    expect(enrollments.claims?.(applied)).toEqual([
      { claim: 'take', key: `learner-in-run:${participantId}:${runId}` },
    ]);
    expect(enrollments.claims?.(confirmed)).toEqual([]);
    expect(enrollments.claims?.(cancelled)).toEqual([
      { claim: 'release', key: `learner-in-run:${participantId}:${runId}` },
    ]);
  });
});
