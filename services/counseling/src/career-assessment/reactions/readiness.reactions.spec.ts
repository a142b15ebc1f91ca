import { contested } from '../domain/career-assessment.examples.js';
import { reviewOf } from './readiness.reactions.js';

describe('a level with which the person does not agree', () => {
  it('COU-10: is looked at by somebody who did not decide', () =>
    expect(reviewOf(contested.data)).toEqual({
      kind: 'REVIEW_READINESS',
      participantId: contested.data.participantId,
      owner: 'CAMPUS_MANAGER',
      refId: contested.data.assessmentId,
    }));
});
