import { PlacementEnded, PlacementNotStarted, ReCounselingRequested } from '@academy/contracts';
import { specificationFor } from '@academy/testing';
import { activated, onHold } from '../domain/case-life.examples.js';
import { counselingCaseDecider } from '../domain/counseling-case.decider.js';
import { assigned, opened } from '../domain/counseling-case.examples.js';
import { toGoOn, triggerOf, workKindAfter } from './return.reactions.js';

const [separation, asked] = ReCounselingRequested.examples;
const [ending] = PlacementEnded.examples;
const [notStarted] = PlacementNotStarted.examples;
if (!separation || !asked || !ending || !notStarted) throw new Error('every contract has examples');
const recordedAt = '2026-06-01T02:00:00.000Z';
const ended = (change: Partial<PlacementEnded['data']> = {}): PlacementEnded => ({
  type: 'PlacementEnded',
  data: { ...ending, ...change },
});

describe('counselling that is asked for again', () => {
  it('AFT-18: says whether the work did not last, or the person asked', () => {
    const trigger = (data: ReCounselingRequested['data']) =>
      triggerOf({ type: 'ReCounselingRequested', data });
    expect([trigger(separation), trigger(asked)]).toEqual(['EARLY_SEPARATION', 'REQUEST']);
  });
});

describe('work that is over, or never began', () => {
  const given = specificationFor(counselingCaseDecider);

  it('lets the case go on that rested for it, and no other', () => {
    const { refId: placementId = '' } = onHold.data;
    given(opened, assigned, onHold)
      .when(toGoOn(ended({ placementId }), { recordedAt }))
      .then({
        ...activated,
        data: { ...activated.data, reasonCode: 'RESUMED', activatedAt: recordedAt },
      });
    const another = '0199b2c0-0000-7000-8000-0000000091a9';
    given(opened, assigned, onHold)
      .when(toGoOn(ended({ placementId: another }), { recordedAt }))
      .thenNothing();
  });

  it('asks for a review after experience, and for another way where nothing began', () => {
    expect(workKindAfter(ended({ programType: 'WORK_EXPERIENCE' }))).toBe('REVIEW_WORK_EXPERIENCE');
    expect(workKindAfter(ended({ programType: 'OPEN_HIRE' }))).toBeNull();
    expect(workKindAfter({ type: 'PlacementNotStarted', data: notStarted })).toBe(
      'PLACEMENT_NOT_STARTED',
    );
  });
});
