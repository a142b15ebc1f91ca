import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import { participations } from '../participations.js';
import type { ParticipationEvent } from './events.js';
import { participationDecider } from './participation.decider.js';
import {
  classOver,
  counted,
  entered,
  exited,
  exitProposed,
  inClass,
  on,
  opened,
  paused,
  policy,
} from './participation.examples.js';

const given = specificationFor(participationDecider);
const { initialState, evolve } = participationDecider;
const timersAfter = (...history: readonly ParticipationEvent[]) =>
  participations.timers?.(fold(evolve, initialState, history));
const timer = (date: string) => ({ kind: 'inactivity', due: `${date}T15:00:00.000Z` });
const whenTimer = (date: string) => {
  const command = participations.onTimer?.(timer(date), on(date));
  if (command === undefined) throw new Error('participations have no timers');
  return command;
};

describe('an episode without services', () => {
  it('T-20: calls when the 75th day without a counted service begins', () => {
    expect(timersAfter()).toEqual([]);
    expect(timersAfter(opened)).toEqual([]);
    expect(timersAfter(opened, entered)).toEqual([timer('2026-05-15')]);
    expect(timersAfter(opened, entered, exitProposed)).toEqual([]);
    expect(timersAfter(opened, entered, exited)).toEqual([]);
  });

  it('T-20: is proposed for an exit, to be confirmed within 14 days', () =>
    given(opened, entered).when(whenTimer('2026-05-16')).then(exitProposed));

  it('T-20: is not when a service came in meanwhile, nor twice', () => {
    given(opened, entered, counted('COUNSELING', '2026-04-01', '2026-06-15'))
      .when(whenTimer('2026-05-16'))
      .thenNothing();
    given(opened, entered, exitProposed).when(whenTimer('2026-05-17')).thenNothing();
    given(opened, entered, exited).when(whenTimer('2026-05-17')).thenNothing();
  });

  it('vector 18: is proposed at day 75, whatever was cancelled or called about in between', () => {
    const { serviceId } = inClass.data;
    const appointment: ParticipationEvent = {
      ...inClass,
      data: { ...inClass.data, kind: 'APPOINTMENT', until: '2026-05-04' },
    };
    const history = [opened, entered, appointment] as const;
    given(...history)
      .when({ type: 'ClearFutureService', data: { serviceId } }) // day 60
      .then(classOver);
    given(...history, classOver)
      .when(whenTimer('2026-05-15'))
      .thenNothing();
    given(...history, classOver)
      .when(whenTimer('2026-05-16'))
      .then(exitProposed);
    given(...history, classOver, exitProposed)
      .when({
        type: 'ExitParticipation',
        data: {
          exitReason: 'NO_CONTACT',
          byPerson: false,
          decidedBy: 'operator-west',
          policy,
          at: on('2026-05-20'),
        },
      })
      .then(exited);
  });

  it('REG-13: is not proposed while something is scheduled, but the day after', () => {
    expect(timersAfter(opened, entered, inClass)).toEqual([timer('2026-06-05')]);
    given(opened, entered, inClass).when(whenTimer('2026-05-16')).thenNothing();
    given(opened, entered, inClass)
      .when(whenTimer('2026-06-06'))
      .then({
        ...exitProposed,
        data: { ...exitProposed.data, proposedOn: '2026-06-06', confirmBy: '2026-06-20' },
      });
    expect(timersAfter(opened, entered, inClass, classOver)).toEqual([timer('2026-05-15')]);
  });

  it('is not proposed during a pause either', () =>
    expect(timersAfter(opened, entered, paused)).toEqual([timer('2026-05-31')]));
});

describe('proposing an exit for a reason that is known', () => {
  const propose = (reasonCode: 'EMPLOYED' | 'NO_CONTACT') =>
    ({ type: 'ProposeExit', data: { reasonCode, policy, at: on('2026-05-16') } }) as const;

  it('names the last counted service and the day by which to confirm', () => {
    given(opened, entered)
      .when(propose('EMPLOYED'))
      .then({ ...exitProposed, data: { ...exitProposed.data, reasonCode: 'EMPLOYED' } });
    given(opened, entered, exitProposed).when(propose('NO_CONTACT')).thenNothing();
  });

  it('needs an episode that runs', () => {
    given().when(propose('EMPLOYED')).thenRejected('ParticipationNotOpen');
    given(opened, entered, exited).when(propose('EMPLOYED')).thenRejected('ParticipationNotOpen');
  });
});
