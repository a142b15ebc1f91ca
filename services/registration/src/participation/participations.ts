import { category, startOfDay, type Timer } from '@academy/kernel';
import { participationDecider, type ParticipationCommand } from './domain/participation.decider.js';
import type { Participation } from './domain/participation.js';
import { inactiveOn } from './domain/propose-exit.js';

const timers = (participation: Participation): readonly Timer[] => {
  const on = inactiveOn(participation);
  return on === undefined ? [] : [{ kind: 'inactivity', due: startOfDay(on) }];
};

const onTimer = (_: Timer, now: string): ParticipationCommand => ({
  type: 'ProposeExitForInactivity',
  data: { at: now },
});

/**
 * Episodes: `participation-<participantId>`, all of a person's in one stream, so that one at a time is decidable (REG-10). One
 * without services calls back when an exit is to be proposed (T-20).
 */
export const participations = category('participation', participationDecider, {
  about: 'participant',
  timers,
  onTimer,
});
