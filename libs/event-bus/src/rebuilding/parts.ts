import { SLICES } from '@academy/contracts';
import type { Part, ReadModel } from '@academy/event-store';

/**
 * Events of a part, more or less: few enough that the rows which grow of them are no work for the garbage collector, and that little is
 * lost with a builder that dies; so many that a part's own transaction costs nothing.
 */
const EVENTS_IN_PART = 10_000;
const MOST_PARTS = 256;

const kindsOf = (models: readonly ReadModel[]) => new Set(models.map(({ kind }) => kind));

/** How a rebuild is divided: keyed models by people's slices, those that gather many people in one piece. */
export const partsFor = (
  models: readonly ReadModel[],
  events: number,
  workers: number,
): readonly Part[] => {
  const kinds = kindsOf(models);
  const wanted = Math.max(workers, Math.ceil(events / EVENTS_IN_PART));
  const ranges = kinds.has('keyed') ? Math.min(MOST_PARTS, wanted) : 0;
  const keyed = Array.from({ length: ranges }, (_, part) => ({
    part,
    kind: 'keyed' as const,
    from: Math.floor((part * SLICES) / ranges),
    to: Math.floor(((part + 1) * SLICES) / ranges) - 1,
  }));
  const whole = { part: ranges, kind: 'global' as const, from: 0, to: SLICES - 1 };
  return kinds.has('global') ? [...keyed, whole] : keyed;
};
