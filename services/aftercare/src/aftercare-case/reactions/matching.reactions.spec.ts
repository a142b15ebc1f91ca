import type { PlacementStarted } from '@academy/contracts';
import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { aftercarePolicies, policyOn } from '../../policies.js';
import { aftercareCaseDecider } from '../domain/aftercare-case.decider.js';
import { opened } from '../domain/aftercare-case.examples.js';
import { toOpenAftercare } from './matching.reactions.js';

const { placementId, participantId, employerId } = opened.data;
const placement = (change: Partial<PlacementStarted['data']> = {}): PlacementStarted => ({
  type: 'PlacementStarted',
  data: {
    placementId,
    participantId,
    participationId: '0199b2c0-0000-7000-8000-0000000000f1',
    employerId,
    programType: 'OPEN_HIRE',
    actualStartOn: '2026-03-02',
    evidenceKind: 'EI_RECORD',
    ...change,
  },
});
const opening = (started: PlacementStarted, recordedAt = '2026-03-02T01:00:00.000Z') => {
  const command = toOpenAftercare(started, { recordedAt }, book);
  if (command === null) throw new Error('this placement is followed');
  return command;
};

const book = new PolicyBook(shippedWith(aftercarePolicies));

describe('a placement that started', () => {
  it('AFT-1: opens one case, however often it arrives', () => {
    const given = specificationFor(aftercareCaseDecider);
    given()
      .when(opening(placement()))
      .then({
        ...opened,
        data: { ...opened.data, policyVersion: opening(placement()).data.policy.version },
      });
    given(opened).when(opening(placement())).thenNothing();
  });

  it('AFT-8: opens one for a paid activity too, with check-points of its own', () => {
    const activity = opening(placement({ programType: 'WORK_EXPERIENCE' }));
    specificationFor(aftercareCaseDecider)()
      .when(activity)
      .thenState((state) => {
        expect(state).toMatchObject({
          checkpoints: [
            { code: 'ACTIVITY_MID' },
            { code: 'ACTIVITY_END' },
            { code: 'AFTER_M3' },
            { code: 'AFTER_M6' },
          ],
        });
      });
  });

  it('is followed by the rules of the day in Seoul on which it was recorded, however long ago it was', () => {
    const before = placement({ actualStartOn: '2024-11-30' });
    const { policy } = opening(before, '2024-12-31T15:00:00.000Z').data;
    expect(policy).toEqual(policyOn(book, '2025-01-01').aftercare);
    expect(() => opening(before, '2024-12-31T14:59:59.999Z')).toThrow(RangeError);
  });
});
