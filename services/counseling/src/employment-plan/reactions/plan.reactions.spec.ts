import { fold } from '@academy/kernel';
import { closed, onHold, reassigned } from '../../counseling-case/domain/case-life.examples.js';
import { counselingCaseDecider } from '../../counseling-case/domain/counseling-case.decider.js';
import { assigned, opened } from '../../counseling-case/domain/counseling-case.examples.js';
import type { CounselingCaseEvent } from '../../counseling-case/domain/events.js';
import { reviewWork } from './plan.reactions.js';

const planId = '0199b2c0-0000-7000-8000-00000000b1a1';
const after = (...history: CounselingCaseEvent[]) =>
  reviewWork(
    fold(counselingCaseDecider.evolve, counselingCaseDecider.initialState, history),
    planId,
  );

describe('a review that came due', () => {
  it('T-24: is work of whoever is responsible by then', () => {
    expect(after(opened, assigned)).toMatchObject({
      kind: 'REVIEW_PLAN',
      owner: 'CONSULTANT',
      ownerId: assigned.data.consultantId,
      refId: planId,
    });
    expect(after(opened, assigned, reassigned)).toMatchObject({ ownerId: reassigned.data.toId });
  });

  it('T-24: is nobody’s while nobody searches', () => {
    expect(after(opened, assigned, onHold)).toBeNull();
    expect(after(opened, assigned, closed)).toBeNull();
  });
});
