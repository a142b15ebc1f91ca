import { DuplicateResolved, DuplicateSuspected } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from '../domain/learner-record.decider.js';
import { toHoldLearner, toLiftHold } from './duplicate.reactions.js';

const given = specificationFor(learnerRecordDecider);
const [suspected] = DuplicateSuspected.examples;
const [resolved] = DuplicateResolved.examples;
if (!suspected || !resolved) throw new Error('every contract has examples');
const { participantId, reviewId } = suspected;
const held = {
  type: 'LearnerHeld',
  data: { participantId, reviewId, heldAt: suspected.suspectedAt },
} as const;

describe('a suspicion that somebody is registered twice', () => {
  const decided = (decision: 'SAME' | 'DIFFERENT') =>
    toLiftHold({ type: 'DuplicateResolved', data: { ...resolved, decision } });

  it('REG-1: lets the newer account wait, once however often it arrives', () => {
    const command = toHoldLearner({ type: 'DuplicateSuspected', data: suspected });
    expect(command.data.participantId).toBe(participantId);
    given().when(command).then(held);
    given(held).when(command).thenNothing();
  });

  it('REG-2: ends for another person, and waits for the merge for the same', () => {
    const lifting = decided('DIFFERENT');
    if (lifting === null) throw new Error('another person goes on');
    const data = { participantId, reviewId, liftedAt: resolved.resolvedAt };
    given(held).when(lifting).then({ type: 'LearnerHoldLifted', data });
    expect(decided('SAME')).toBeNull();
  });
});
