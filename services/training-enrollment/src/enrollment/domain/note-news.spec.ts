import { specificationFor } from '@academy/testing';
import { seatOffered, timesChanged } from './enrollment-life.examples.js';
import { enrollmentDecider } from './enrollment.decider.js';
import { applied, cancelled, completed, confirmed } from './enrollment.examples.js';
import type { NoteOffer, NoteTimes } from './note-news.js';

const given = specificationFor(enrollmentDecider);
const { changeId, change, startsOn, endsOn } = timesChanged.data;
const toNoteTimes: NoteTimes = { type: 'NoteTimes', data: { changeId, change, startsOn, endsOn } };
const { offerId, offeredAt, answerBy } = seatOffered.data;
const toNoteOffer: NoteOffer = { type: 'NoteOffer', data: { offerId, offeredAt, answerBy } };

describe('what happens to a run', () => {
  it('tells everybody who applied or has a place that the times changed, once', () => {
    given(applied).when(toNoteTimes).then(timesChanged);
    given(applied, confirmed).when(toNoteTimes).then(timesChanged);
    given(applied, timesChanged).when(toNoteTimes).thenNothing();
  });

  it('T-13: tells whoever waited that a seat is offered, once', () => {
    given(applied).when(toNoteOffer).then(seatOffered);
    given(applied, seatOffered).when(toNoteOffer).thenNothing();
    given(applied, seatOffered).when(toNoteTimes).then(timesChanged);
  });

  it('tells nothing to an enrolment that ended', () => {
    for (const note of [toNoteTimes, toNoteOffer]) {
      given().when(note).thenNothing();
      given(applied, cancelled).when(note).thenNothing();
      given(applied, confirmed, completed).when(note).thenNothing();
    }
  });
});
