import { specificationFor } from '@academy/testing';
import type { NoteNoShow } from './note-no-show.js';
import { participationDecider } from './participation.decider.js';
import {
  entered,
  episode,
  exited,
  exitProposed,
  inClass,
  missed,
  on,
  opened,
  paused,
} from './participation.examples.js';

const given = specificationFor(participationDecider);
const ids = [1, 2, 3].map((no) => `0199b2c0-0000-7000-8000-00000000a90${no}`);
const [first = '', second = '', third = ''] = ids;
const policy = { version: 'example', exitAfter: 3, withinDays: 60, confirmDays: 14 };
const toNote = (change: Partial<NoteNoShow['data']> = {}): NoteNoShow => ({
  type: 'NoteNoShow',
  data: {
    ...{ appointmentId: third, missedOn: '2026-04-10', inARow: 3, policy, at: on('2026-04-10') },
    ...change,
  },
});
const twice = [opened, entered, missed(first, '2026-03-10'), missed(second, '2026-03-24')] as const;
const proposed = {
  ...exitProposed,
  data: { ...exitProposed.data, proposedOn: '2026-04-10', confirmBy: '2026-04-24' },
};

describe('a missed appointment', () => {
  it('REG-12: is noted, and the day of the last service stays what it was', () =>
    given(opened, entered)
      .when(toNote({ inARow: 1 }))
      .then(missed(third, '2026-04-10')));

  it('is, for the third time in a row, ground to propose an exit for no contact', () =>
    given(...twice)
      .when(toNote())
      .then(missed(third, '2026-04-10'), proposed));

  it('is not when an earlier one was excused or lies too far back', () => {
    given(...twice)
      .when(toNote({ inARow: 2 }))
      .then(missed(third, '2026-04-10'));
    given(...twice)
      .when(toNote({ missedOn: '2026-05-09', at: on('2026-05-09') }))
      .then(missed(third, '2026-05-09'));
  });

  it('REG-13: is not while something lies ahead of the person, nor during a pause', () => {
    given(...twice, inClass)
      .when(toNote())
      .then(missed(third, '2026-04-10'));
    given(...twice, paused)
      .when(toNote())
      .then(missed(third, '2026-04-10'));
  });

  it('counts once, and only in an episode that runs', () => {
    given(...twice)
      .when(toNote({ appointmentId: second, inARow: 3 }))
      .thenNothing();
    given(...twice, exited)
      .when(toNote())
      .thenNothing();
    given(opened, entered)
      .when(toNote({ missedOn: '2026-03-01' }))
      .thenNothing();
    given().when(toNote()).thenNothing();
  });
});

describe('an exit that a machine proposes', () => {
  const suggest = (reasonCode: 'EMPLOYED' | 'NO_CONTACT') =>
    ({ type: 'SuggestExit', data: { reasonCode, policy, at: on('2026-05-16') } }) as const;
  const employed = { ...exitProposed, data: { ...exitProposed.data, reasonCode: 'EMPLOYED' } };

  it('REG-12: names the last counted service, and a person confirms it', () =>
    given(opened, entered)
      .when(suggest('EMPLOYED'))
      .then(employed as typeof exitProposed));

  it('REG-13: is not proposed while something lies ahead, but when that is over', () => {
    given(opened, entered, inClass).when(suggest('EMPLOYED')).thenNothing();
    const over = { ...inClass, data: { ...inClass.data, until: '2026-05-15' } };
    given(opened, entered, over)
      .when(suggest('EMPLOYED'))
      .then(employed as typeof exitProposed);
  });

  it('leaves alone what a person is deciding or has decided', () => {
    given(opened, entered, exitProposed).when(suggest('EMPLOYED')).thenNothing();
    given(opened, entered, exited).when(suggest('EMPLOYED')).thenNothing();
    given().when(suggest('EMPLOYED')).thenNothing();
    expect(episode.participantId).toBe(employed.data.participantId);
  });
});
