import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { dataRequests } from '../data-requests.js';
import { dataRequestDecider } from './data-request.decider.js';
import {
  approved,
  fulfilled,
  looking,
  overdue,
  proposed,
  received,
  refused,
  toAnswer,
  toFile,
  toReview,
  toSee,
} from './data-request.examples.js';
import type { DataRequestEvent } from './events.js';

const given = specificationFor(dataRequestDecider);
const timersAfter = (...history: DataRequestEvent[]) =>
  dataRequests.timers?.(fold(dataRequestDecider.evolve, dataRequestDecider.initialState, history));
const toNote = (at = overdue.data.notedAt) => ({ type: 'NoteOverdue', data: { at } }) as const;

describe('a data-subject request', () => {
  it('T-29: is to be answered within ten days', () => {
    given().when(toFile()).then(received);
    given(received).when(toFile()).thenNothing();
  });

  it('is looked into and answered once', () => {
    given(toSee).when(toReview).then(looking);
    given(toSee, looking).when(toReview).thenNothing();
    given(toSee, looking).when(toAnswer()).then(fulfilled);
    given(toSee, fulfilled).when(toAnswer()).thenRejected('DataRequestClosed');
    given(toSee, refused).when(toReview).thenRejected('DataRequestClosed');
    given().when(toAnswer()).thenRejected('DataRequestUnknown');
  });

  it('is refused on a legal basis alone', () => {
    const { resultCode, legalBasis } = refused.data;
    given(received)
      .when(toAnswer({ outcome: 'REFUSED', resultCode, legalBasis }))
      .then(refused);
    given(received)
      .when(toAnswer({ outcome: 'REFUSED', resultCode }))
      .thenRejected('LegalBasisMissing');
    given(received, proposed, approved)
      .when(toAnswer({ outcome: 'REFUSED', resultCode, legalBasis }))
      .thenRejected('ErasureUnderWay');
  });

  it('T-29: is noted once as overdue when its last day is over, if it is still open', () => {
    const timer = { kind: 'data-request', due: '2026-05-21T15:00:00.000Z' };
    expect(timersAfter(received)).toEqual([timer]);
    expect(timersAfter(received, overdue)).toEqual([]);
    expect(timersAfter(toSee, fulfilled)).toEqual([]);
    expect(dataRequests.onTimer?.(timer, timer.due)).toEqual(toNote());
    given(received).when(toNote()).then(overdue);
    given(received).when(toNote('2026-05-21T14:59:59.999Z')).thenNothing();
    given(received, overdue).when(toNote()).thenNothing();
    given(toSee, fulfilled).when(toNote()).thenNothing();
  });
});
