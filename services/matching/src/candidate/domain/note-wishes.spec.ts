import { specificationFor } from '@academy/testing';
import { candidateDecider } from './candidate.decider.js';
import { opened, wishesNoted } from './candidate.examples.js';
import type { NoteWishes } from './note-wishes.js';

const given = specificationFor(candidateDecider);
const { profileVersion: _, notedAt, ...wishes } = wishesNoted.data;
const toNote = (change: Partial<NoteWishes['data']> = {}): NoteWishes => ({
  type: 'NoteWishes',
  data: { ...wishes, at: notedAt, ...change },
});

describe('noting the wishes of a candidate', () => {
  it('counts the versions of the profile', () => {
    given(opened).when(toNote()).then(wishesNoted);
    given(opened, wishesNoted)
      .when(toNote())
      .then({ ...wishesNoted, data: { ...wishesNoted.data, profileVersion: 2 } });
  });

  it('waits for the participation, and for hours that can be', () => {
    given().when(toNote()).thenNotYet('CandidacyNotOpened');
    given(opened)
      .when(toNote({ weeklyHours: { min: 41, max: 40 } }))
      .thenRejected('WantedHoursReversed');
  });
});
