import { specificationFor } from '@academy/testing';
import { participantDecider } from './participant.decider.js';
import {
  registered,
  settledAs,
  started,
  toComplete,
  toNoteDuplicate,
  toStart,
  toState,
  toVerify,
  underReview,
  verified,
} from './participant.examples.js';
import { standingOf } from './participant.js';
import { keys, mergedAway, reversed, toMerge, toSuspend, toUndo } from './standing.examples.js';

const given = specificationFor(participantDecider);
const same = [started, verified, registered, underReview, settledAs('SAME')] as const;

describe('merging an account into the older one of the same person', () => {
  it('REG-2: ends it and gives its keys back', () => {
    given(...same)
      .when(toMerge())
      .then(mergedAway);
    given(...same)
      .when(toMerge())
      .thenState((account) => {
        expect(standingOf(account)).toBe('CLOSED');
        expect(account).toMatchObject({ identityKeys: [] });
      });
  });

  it('REG-2: is done for a provisional account as well, which holds nothing', () =>
    given(started, verified, underReview, settledAs('SAME'))
      .when(toMerge())
      .then({ ...mergedAway, data: { ...mergedAway.data, identityKeys: [] } }));

  it('REG-2: is never done without the decision of a person', () => {
    given(started, verified, registered).when(toMerge()).thenRejected('DuplicateNotDecidedSame');
    given(started, verified, underReview).when(toMerge()).thenRejected('DuplicateNotDecidedSame');
    given(started, verified, underReview, settledAs('DIFFERENT'))
      .when(toMerge())
      .thenRejected('DuplicateNotDecidedSame');
    given().when(toMerge()).thenRejected('RegistrationNotStarted');
  });

  it('happens once, and not into somebody else afterwards', () => {
    given(...same, mergedAway)
      .when(toMerge())
      .thenNothing();
    given(...same, mergedAway)
      .when(toMerge({ survivorId: '0199b2c0-0000-7000-8000-000000000008' }))
      .thenRejected('ParticipantMerged');
  });

  it('REG-2: leaves an account that accepts no commands', () => {
    for (const command of [
      toStart(),
      toVerify(),
      toState(),
      toComplete(),
      toNoteDuplicate(),
      toSuspend(),
    ])
      given(...same, mergedAway)
        .when(command)
        .thenRejected('ParticipantMerged');
  });
});

describe('undoing a merge', () => {
  it('REG-2: is possible to the end of the 30th day', () => {
    given(...same, mergedAway)
      .when(toUndo())
      .then(reversed);
    given(...same, mergedAway)
      .when(toUndo('2026-04-04T15:00:00.000Z'))
      .thenRejected('MergeIrreversible');
  });

  it('REG-1: gives the account its keys again and lets it wait for the decision', () =>
    given(...same, mergedAway)
      .when(toUndo())
      .thenState((account) => {
        expect(standingOf(account)).toBe('UNDER_REVIEW');
        expect(account).toMatchObject({ identityKeys: keys });
      }));

  it('needs a merge', () => {
    given(...same)
      .when(toUndo())
      .thenRejected('NotMerged');
    given(...same, mergedAway, reversed)
      .when(toUndo())
      .thenRejected('NotMerged');
  });
});
