import { specificationFor } from '@academy/testing';
import { participants } from '../participants.js';
import { participantDecider } from './participant.decider.js';
import { registered, started, toComplete, verified } from './participant.examples.js';
import { activeAccount, standingOf } from './participant.js';
import { reinstated, suspended, toSuspend } from './standing.examples.js';

const given = specificationFor(participantDecider);
const active = [started, verified, registered] as const;
const { reinstatedAt: at, ...reinstatement } = reinstated.data;
const toReinstate = { type: 'ReinstateParticipant', data: { ...reinstatement, at } } as const;
const toEnd = (when: string) => ({ type: 'EndSuspension', data: { at: when } }) as const;

describe('suspending an account', () => {
  it('stops it from what needs an active one', () => {
    given(...active)
      .when(toSuspend())
      .then(suspended);
    given(...active)
      .when(toSuspend())
      .thenState((account) => {
        expect(standingOf(account)).toBe('SUSPENDED');
        expect(() => activeAccount(account)).toThrow('ParticipantSuspended');
      });
    given(started, verified, suspended).when(toComplete()).thenRejected('ParticipantSuspended');
  });

  it('happens once for the same reason and time, and not for a time that is over', () => {
    given(...active, suspended)
      .when(toSuspend())
      .thenNothing();
    given(...active)
      .when(toSuspend({ until: '2026-03-04' }))
      .thenRejected('SuspensionAlreadyOver');
    given().when(toSuspend()).thenRejected('RegistrationNotStarted');
  });
});

describe('reinstating an account', () => {
  it('lets it take part again', () => {
    given(...active, suspended)
      .when(toReinstate)
      .then(reinstated);
    given(...active, suspended, reinstated)
      .when(toReinstate)
      .thenNothing();
  });

  it('comes by itself when the last day of the suspension is over', () => {
    const over = '2026-06-30T15:00:00.000Z';
    const { participantId } = registered.data;
    const state = participantDecider.evolve(
      active.reduce(participantDecider.evolve, participantDecider.initialState),
      suspended,
    );
    expect(participants.timers?.(state)).toEqual([{ kind: 'suspension', due: over }]);
    expect(participants.onTimer?.({ kind: 'suspension', due: over }, over)).toEqual(toEnd(over));
    given(...active, suspended)
      .when(toEnd('2026-06-30T14:59:59.999Z'))
      .thenNothing();
    given(...active, suspended)
      .when(toEnd(over))
      .then({
        type: 'ParticipantReinstated',
        data: {
          participantId,
          reason: 'SUSPENSION_ENDED',
          reinstatedBy: 'timer:suspension',
          reinstatedAt: over,
        },
      });
    given(...active, suspended, reinstated)
      .when(toEnd(over))
      .thenNothing();
  });
});
