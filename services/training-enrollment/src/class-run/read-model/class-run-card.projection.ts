import { ClassRunScheduled, SeatConfirmed, SeatHeld, SeatReleased } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { ClassRunEvent } from '../domain/events.js';
import { ClassRunCard } from './class-run-card.entity.js';

const seats =
  ({ data: { seatsLeft } }: SeatHeld | SeatConfirmed | SeatReleased) =>
  (card: ClassRunCard | undefined, { streamVersion }: EventMeta): ClassRunCard | null =>
    card ? { ...card, seatsLeft, version: streamVersion } : null;

const classRunCardProjection: Projection<ClassRunEvent, ClassRunCard, EventMeta> = {
  name: 'class_run_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.runId,
  cases: {
    ClassRunScheduled:
      ({ data: { waitlistCapacity: _, ...plan } }) =>
      (_card, { streamVersion }) => ({
        ...plan,
        seatsLeft: plan.capacity,
        version: streamVersion,
      }),
    SeatHeld: seats,
    SeatConfirmed: seats,
    SeatReleased: seats,
  },
};

/** The class runs with their seats. */
export const classRunCard = readModel<ClassRunEvent, ClassRunCard>({
  projection: classRunCardProjection,
  entity: ClassRunCard,
  uses: [ClassRunScheduled, SeatHeld, SeatConfirmed, SeatReleased],
});
