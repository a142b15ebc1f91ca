import { specificationFor } from '@academy/testing';
import { candidateDecider } from './candidate.decider.js';
import {
  admitted,
  closedFor,
  consentNoted,
  closedByExit as exited,
  held,
  mergeNoted,
  opened,
  released,
  toOpen,
  trainingNoted,
  wishesNoted,
} from './candidate.examples.js';
import { skillsOf } from './candidate.js';
import type { CloseCandidacy } from './close-candidacy.js';

const given = specificationFor(candidateDecider);
const { participantId, participationId, closedAt: at } = exited.data;
const toClose = (change: Partial<CloseCandidacy['data']> = {}): CloseCandidacy => ({
  type: 'CloseCandidacy',
  data: { participantId, participationId, reasonCode: 'EXITED', at, ...change },
});
const toReopen = {
  type: 'ReopenCandidacy',
  data: { participantId, after: 'EXITED', at: opened.data.openedAt },
} as const;
const next = '0199b2c0-0000-7000-8000-0000000000f9';

describe('the end of a candidacy', () => {
  it('follows the end of its participation, once', () => {
    given(opened, admitted).when(toClose()).then(exited);
    given(opened, exited).when(toClose()).thenNothing();
    given().when(toClose()).thenNothing();
  });

  it('leaves a later participation alone when the end of an earlier one comes late', () =>
    given(opened, { ...opened, data: { ...opened.data, participationId: next } })
      .when(toClose())
      .thenNothing());

  it('stays, however often its beginning comes, until the next participation', () => {
    given(opened, exited).when(toOpen()).thenNothing();
    given(opened, exited)
      .when(toOpen({ participationId: next }))
      .then({ ...opened, data: { ...opened.data, participationId: next } });
  });

  it('is taken back with the exit, and with nothing else', () => {
    given(opened, exited).when(toReopen).then(opened);
    given(opened, exited, opened).when(toReopen).thenNothing();
    given(opened, closedFor('CONSENT_WITHDRAWN')).when(toReopen).thenNothing();
  });

  it('takes what was derived from an erased person with it, after an exit as well', () =>
    given(opened, wishesNoted, trainingNoted, exited)
      .when(toClose({ reasonCode: 'ERASED' }))
      .thenState((candidate) => {
        expect(candidate.wishes).toBeUndefined();
        expect(skillsOf(candidate)).toEqual([]);
      }));
});

describe('a duplicate that is looked into', () => {
  const { reviewId, heldAt } = held.data;
  const review = { participantId, reviewId };
  const toHold = { type: 'HoldCandidacy', data: { ...review, at: heldAt } } as const;
  const toRelease = {
    type: 'ReleaseCandidacy',
    data: { ...review, at: released.data.releasedAt },
  } as const;

  it('REG-1: holds the candidacy, open or not yet, and lets it go on', () => {
    given().when(toHold).then(held);
    given(opened, held).when(toHold).thenNothing();
    given(opened, held).when(toRelease).then(released);
    given(opened).when(toRelease).thenNothing();
  });

  it('REG-2: lets the orders of an absorbed account count for the one that stays', () => {
    const { notedAt, ...merge } = mergeNoted.data;
    given(opened, consentNoted)
      .when({ type: 'NoteMerge', data: { ...merge, at: notedAt } })
      .then(mergeNoted);
    given(opened, mergeNoted)
      .when(toHold)
      .thenState(({ referredTo }) => expect(referredTo).toEqual(merge.referredTo));
  });
});
