import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import type { ParticipationEvent } from './events.js';
import { handedOver, otherAccount, takenOver } from './hand-over.examples.js';
import { participationDecider } from './participation.decider.js';
import {
  counted,
  entered,
  episode,
  exited,
  exitProposed,
  inClass,
  missedOnce,
  on,
  opened,
  paused,
  toNote,
  toOpen,
} from './participation.examples.js';
import { running, type Running } from './participation.js';

const given = specificationFor(participationDecider);
const { reviewId, handedOverOn } = handedOver.data;
const at = on(handedOverOn);
const standing = (...history: ParticipationEvent[]): Running =>
  running(fold(participationDecider.evolve, participationDecider.initialState, history));
const toHandOver = {
  type: 'HandOverParticipation',
  data: { toParticipantId: otherAccount, reviewId, at },
} as const;
const toTakeOver = (as: Running, participantId = otherAccount) =>
  ({ type: 'TakeOverParticipation', data: { participantId, episode: as, reviewId, at } }) as const;
const ran = [opened, entered, inClass, missedOnce] as const;

describe('an episode of two accounts that become one', () => {
  it('REG-2: leaves the one and goes on with the other as it stood', () => {
    given(...ran)
      .when(toHandOver)
      .then(handedOver);
    given()
      .when(toTakeOver(standing(...ran)))
      .then(takenOver);
    expect(standing(takenOver)).toEqual({
      ...standing(...ran),
      participantId: otherAccount,
    });
  });

  it.each([
    ['rests', paused],
    ['is about to end', exitProposed],
  ])('REG-2: goes on as one that %s', (_, event) => {
    given()
      .when(toTakeOver(standing(opened, entered, event)))
      .thenState((state) =>
        expect(state).toEqual({
          ...standing(opened, entered, event),
          participantId: otherAccount,
        }),
      );
  });

  it('REG-10: is the next of the other account, which has none that runs', () => {
    given(opened, entered, exited)
      .when(toTakeOver(standing(...ran)))
      .thenState(({ lastSeq }) => expect(lastSeq).toBe(2));
    given(opened, entered)
      .when(toTakeOver(standing(...ran)))
      .thenRejected('ParticipationAlreadyOpen');
  });

  it('leaves nothing that runs, nor is proposed for an exit', () => {
    given(...ran, handedOver)
      .when(toHandOver)
      .thenRejected('ParticipationNotOpen');
    given(...ran, handedOver)
      .when({ type: 'ProposeExitForInactivity', data: { at: on('2026-09-01') } })
      .thenNothing();
    given(...ran, handedOver)
      .when(toNote('COUNSELING', '2026-03-21'))
      .thenNothing();
  });

  it('REG-10: comes back under a number that goes on', () => {
    const served = counted('COUNSELING', '2026-04-01', '2026-06-15');
    const { participantId } = episode;
    const back = standing(takenOver, {
      ...served,
      data: { ...served.data, participantId: otherAccount },
    });
    given(...ran, handedOver)
      .when(toTakeOver(back, participantId))
      .thenState((state) =>
        expect(state).toMatchObject({
          ...{ status: 'open', lastSeq: 2, lastServiceOn: '2026-04-01', participantId },
          participationId: episode.participationId,
        }),
      );
    const again = { ...toOpen().data, participationId: otherAccount };
    given(...ran, handedOver)
      .when({ type: 'OpenParticipation', data: again })
      .thenState(({ lastSeq }) => expect(lastSeq).toBe(2));
  });
});
