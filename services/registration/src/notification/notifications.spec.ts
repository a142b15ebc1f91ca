import { fold } from '@academy/kernel';
import { specificationFor } from '@academy/testing';
import type { NotificationEvent } from './domain/events.js';
import { cameDue, failed, morning, postponed, requested } from './domain/notification.examples.js';
import { notifications } from './notifications.js';

const { initialState, evolve } = notifications.decider;
const timersAfter = (...history: NotificationEvent[]) =>
  notifications.timers?.(fold(evolve, initialState, history)) ?? [];

describe('the timer of a notification', () => {
  it('T-09: calls back when it may be sent, and sends then', () => {
    const [timer] = timersAfter(requested);
    if (!timer) throw new Error('what waits has a timer');
    expect(timer).toEqual({ kind: 'send', due: morning });
    const command = notifications.onTimer?.(timer, timer.due);
    if (!command) throw new Error('its timer becomes a command');
    specificationFor(notifications.decider)(requested).when(command).then(cameDue);
  });

  it('calls back for another try, and for the next channel, not for a call', () => {
    expect(timersAfter(requested, cameDue)).toEqual([]);
    expect(timersAfter(requested, cameDue, postponed)).toEqual([
      { kind: 'send', due: '2026-03-02T01:05:00.000Z' },
    ]);
    expect(timersAfter(requested, cameDue, failed)).toEqual([]);
    const next = { ...failed, data: { ...failed.data, next: 'ALIMTALK' } } as const;
    expect(timersAfter(requested, cameDue, next)).toEqual([{ kind: 'send', due: morning }]);
  });
});
