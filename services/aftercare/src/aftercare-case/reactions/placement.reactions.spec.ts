import { PlacementCorrected, PlacementEnded, PlacementTermsChanged } from '@academy/contracts';
import { PolicyBook, shippedWith } from '@academy/platform';
import { specificationFor } from '@academy/testing';
import { aftercarePolicies } from '../../policies.js';
import { aftercareCaseDecider } from '../domain/aftercare-case.decider.js';
import { due, opened } from '../domain/aftercare-case.examples.js';
import { reCounseling, separated, startCorrected } from '../domain/ending.examples.js';
import { toCorrectStart, toRecordSeparation } from './placement.reactions.js';

const given = specificationFor(aftercareCaseDecider);
const book = new PolicyBook(shippedWith(aftercarePolicies));
const [ending] = PlacementEnded.examples;
const [correction] = PlacementCorrected.examples;
const [terms] = PlacementTermsChanged.examples;
if (!ending || !correction || !terms) throw new Error('every contract has examples');
const recorded = { recordedAt: '2026-05-04T00:00:00.000Z' };
const ended = (change: Partial<PlacementEnded['data']> = {}): PlacementEnded => ({
  type: 'PlacementEnded',
  data: { ...ending, endedOn: '2026-04-30', endReason: 'RESIGNED', ...change },
});
const separation = (change: Partial<PlacementEnded['data']> = {}) =>
  toRecordSeparation(ended(change), recorded, book);

describe('the end of a placement', () => {
  it('AFT-18: before M3 cancels what lies after it and asks for counselling, once', () => {
    given(opened, due).when(separation()).then(separated, reCounseling);
    given(opened, due, separated, reCounseling).when(separation()).thenNothing();
  });

  it('AFT-18: asks for no counselling where other work began', () => {
    for (const endReason of ['MOVED_TO_OTHER_JOB', 'CONVERTED'] as const)
      given(opened, due)
        .when(separation({ endReason }))
        .then({ ...separated, data: { ...separated.data, endReason } });
  });
});

describe('a placement that is put right', () => {
  const from = (changes: PlacementCorrected['data']['changes']) =>
    toCorrectStart(
      { type: 'PlacementCorrected', data: { ...correction, changes } },
      recorded,
      book,
    );

  it('AFT-1: counts the check-points from the start as it is known now', () => {
    const asked = from({ startOn: '2026-03-05' });
    if (asked === null) throw new Error('another start is another schedule');
    given(opened)
      .when(asked)
      .thenState((state) => {
        expect(state).toMatchObject({
          baseDate: '2026-03-05',
          checkpoints: [{ dueOn: '2026-04-05' }, { dueOn: '2026-06-05' }, {}, {}],
        });
      });
    given(opened, startCorrected).when(asked).thenNothing();
  });

  it('AFT-1: leaves them where the start is the same, whatever else was agreed', () => {
    expect(from({ insured: false })).toBeNull();
    const event = { type: 'PlacementTermsChanged', data: terms } as const;
    expect(toCorrectStart(event, recorded, book)).toBeNull();
  });
});
