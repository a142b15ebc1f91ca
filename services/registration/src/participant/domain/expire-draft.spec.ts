import { specificationFor } from '@academy/testing';
import { participants } from '../participants.js';
import { draftGone, erased, toRecordErasure } from './erasure.examples.js';
import { participantDecider } from './participant.decider.js';
import {
  registered,
  settledAs,
  started,
  toComplete,
  toStart,
  underReview,
  verified,
} from './participant.examples.js';
import { standingOf } from './participant.js';
import { keys } from './standing.examples.js';

const given = specificationFor(participantDecider);
const toExpire = (at = draftGone.data.expiredAt) =>
  ({ type: 'ExpireDraft', data: { at } }) as const;

describe('a draft of a registration', () => {
  it('T-02: is given up after 30 days, to the millisecond', () => {
    given(started, verified).when(toExpire()).then(draftGone);
    given(started, verified).when(toExpire('2026-04-01T00:29:59.999Z')).thenNothing();
    given(started, verified, draftGone).when(toExpire()).thenNothing();
  });

  it('T-02: stays when it was completed in time or waits for a decision, however late the timer', () => {
    given(started, verified, registered).when(toExpire('2026-06-01T00:00:00.000Z')).thenNothing();
    given(started, verified, underReview).when(toExpire()).thenNothing();
    given(started, verified, underReview, settledAs('SAME')).when(toExpire()).thenNothing();
  });

  it('T-02: calls back for itself, as long as it is one', () => {
    const state = participantDecider.evolve(participantDecider.initialState, started);
    const timer = { kind: 'draft', due: '2026-04-01T00:30:00.000Z' };
    expect(participants.timers?.(state)).toEqual([timer]);
    expect(participants.onTimer?.(timer, timer.due)).toEqual(toExpire());
    for (const event of [registered, underReview, draftGone])
      expect(participants.timers?.(participantDecider.evolve(state, event))).toEqual([]);
  });

  it('T-02: accepts nothing more once it is given up', () => {
    for (const command of [toStart(), toComplete()])
      given(started, verified, draftGone).when(command).thenRejected('ParticipantErased');
  });
});

describe('recording an erasure', () => {
  it('REG-18: closes the account and lets go of its keys, so that the person may come again', () => {
    given(started, verified, registered).when(toRecordErasure()).then(erased);
    given(started, verified, registered)
      .when(toRecordErasure())
      .thenState((account) => {
        expect(standingOf(account)).toBe('CLOSED');
        expect(account).toMatchObject({ identityKeys: [] });
      });
    const released = keys.map(({ kind, hash }) => ({
      claim: 'release',
      key: `${kind.toLowerCase()}:${hash}`,
    }));
    expect(participants.claims?.(erased)).toEqual(released);
  });

  it('happens once', () => {
    given(started, verified, registered, erased).when(toRecordErasure()).thenNothing();
    given(started, verified, registered, erased).when(toStart()).thenRejected('ParticipantErased');
    given().when(toRecordErasure()).thenRejected('RegistrationNotStarted');
  });
});
