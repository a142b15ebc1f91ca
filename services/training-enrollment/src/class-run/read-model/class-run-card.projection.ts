import {
  ClassRunApplicationsClosed,
  ClassRunCancelled,
  ClassRunCapacityChanged,
  ClassRunConfirmed,
  ClassRunDecisionDue,
  ClassRunFinished,
  ClassRunOpened,
  ClassRunPostponed,
  ClassRunResultsAwaited,
  ClassRunResultsFinalized,
  ClassRunResultsOverdue,
  ClassRunScheduled,
  ClassRunStarted,
  ClassSessionRescheduled,
  ClassSessionsDisrupted,
  InstructorReplaced,
  SeatConfirmed,
  SeatHeld,
  SeatReleased,
  WaitlistClosed,
  WaitlistJoined,
  WaitlistLeft,
  WaitlistOfferAccepted,
  WaitlistOfferDeclined,
  WaitlistOfferLapsed,
  WaitlistOfferMade,
  WaitlistPromotedByOperator,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { ClassRunEvent } from '../domain/events.js';
import { ClassRunCard } from './class-run-card.entity.js';
import { learn, lifeCases, type Change } from './class-run-life.cases.js';

interface Left {
  readonly data: { readonly seatsLeft: number };
}

const seats = ({ data: { seatsLeft } }: Left): Change => learn(() => ({ seatsLeft }));

const answered = ({ data: { seatsLeft } }: Left): Change =>
  learn(({ offered }) => ({ seatsLeft, offered: offered - 1 }));

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
        ...{ phase: 'PLANNED', decisionDueAt: null, underMinimum: false },
        ...{ waiting: 0, offered: 0, disruptedSessions: [] },
        version: streamVersion,
      }),
    ClassRunCapacityChanged: ({ data: { to, seatsLeft } }) =>
      learn(() => ({ capacity: to, seatsLeft })),
    SeatHeld: seats,
    SeatConfirmed: seats,
    SeatReleased: seats,
    WaitlistJoined: () => learn(({ waiting }) => ({ waiting: waiting + 1 })),
    WaitlistOfferMade: ({ data: { seatsLeft } }) =>
      learn(({ waiting, offered }) => ({
        seatsLeft,
        waiting: waiting - 1,
        offered: offered + 1,
      })),
    WaitlistOfferAccepted: answered,
    WaitlistOfferLapsed: answered,
    WaitlistOfferDeclined: answered,
    // Whoever leaves gives back an offered seat, if seats become free by it, or else waited.
    WaitlistLeft: ({ data: { seatsLeft } }) =>
      learn((card) =>
        seatsLeft > card.seatsLeft
          ? { seatsLeft, offered: card.offered - 1 }
          : { waiting: card.waiting - 1 },
      ),
    WaitlistClosed: ({ data: { seatsLeft } }) =>
      learn(() => ({ seatsLeft, waiting: 0, offered: 0 })),
    WaitlistPromotedByOperator: () => learn(() => ({})),
    ...lifeCases,
  },
};

/** The class runs with their seats. */
export const classRunCard = readModel<ClassRunEvent, ClassRunCard>({
  projection: classRunCardProjection,
  entity: ClassRunCard,
  uses: [
    ClassRunScheduled,
    ClassRunCapacityChanged,
    SeatHeld,
    SeatConfirmed,
    SeatReleased,
    WaitlistJoined,
    WaitlistOfferMade,
    WaitlistOfferAccepted,
    WaitlistOfferLapsed,
    WaitlistOfferDeclined,
    WaitlistLeft,
    WaitlistClosed,
    WaitlistPromotedByOperator,
    ClassRunOpened,
    ClassRunApplicationsClosed,
    ClassRunDecisionDue,
    ClassRunConfirmed,
    ClassRunCancelled,
    ClassRunPostponed,
    ClassSessionRescheduled,
    ClassSessionsDisrupted,
    InstructorReplaced,
    ClassRunStarted,
    ClassRunFinished,
    ClassRunResultsAwaited,
    ClassRunResultsOverdue,
    ClassRunResultsFinalized,
  ],
});
