import { category, startOfDay, type Timer } from '@academy/kernel';
import { placementDecider, type PlacementCommand } from './domain/placement.decider.js';
import type { Placement } from './domain/placement.js';

const timers = (placement: Placement): readonly Timer[] => {
  if (placement.status !== 'confirmed' || placement.startChecks === undefined) return [];
  const { asked, startChecks } = placement;
  const { askOn, resolveOn } = startChecks;
  const resolve = { kind: 'start-resolve', due: startOfDay(resolveOn) };
  if (asked === 'not yet') return [{ kind: 'start-ask', due: startOfDay(askOn) }, resolve];
  return asked === 'asked' ? [resolve] : [];
};

const onTimer = (_: Timer, now: string): PlacementCommand => ({
  type: 'NoteStartOverdue',
  data: { at: now },
});

/** Placements: `placement-<placementId>`. One calls back when nobody has said whether the work began (T-18). */
export const placements = category('placement', placementDecider, {
  about: 'participant',
  timers,
  onTimer,
});
