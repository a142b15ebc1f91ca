import type { ClassRunScheduled, ClassSessionRescheduled } from '@academy/contracts';
import { match, Rejection, type Cases, type CivilDate } from '@academy/kernel';
import type { ClassRunEvent, LifeEvent } from './events.js';
import { daysOf } from './sessions.js';
import { nobodyWaits, seatsOffered, waitlistCases, type WaitList } from './wait-list.js';

type Seat =
  { readonly status: 'held'; readonly expiresAt: string } | { readonly status: 'confirmed' };

/** Where a run stands. One that nobody opened is applied for all the same, in its period. */
export type Phase =
  | 'PLANNED'
  | 'OPEN'
  | 'APPLICATIONS_CLOSED'
  | 'CONFIRMED'
  | 'POSTPONED'
  | 'RUNNING'
  | 'FINISHED'
  | 'RESULTS_FINAL'
  | 'CANCELLED';

export interface Scheduled extends Readonly<ClassRunScheduled['data']> {
  readonly status: 'scheduled';
  readonly phase: Phase;
  readonly applicationsClosed: boolean;
  /** When somebody has to decide whether the run is held, and is asked (T-11). */
  readonly decideAt?: string;
  /** Once it has begun: days after its last session within which its results are final (T-15). */
  readonly resultsWithinDays?: number;
  /** The day on which somebody finished it. */
  readonly finishedOn?: CivilDate;
  /** The results were late, and somebody was told. */
  readonly resultsOverdue?: true;
  /** Taken seats by enrolment; a held one counts until it is released (TRN-3). */
  readonly seats: Readonly<Record<string, Seat>>;
  readonly waitlist: WaitList;
  /** Events that took the place of sessions away and that the run has answered (S-6). */
  readonly disruptions: readonly string[];
  /** Sessions that lost their place, and were not moved since. */
  readonly displaced: readonly string[];
  /** Runs to which its people may change since it was cancelled, the best first (S-4). */
  readonly alternatives?: readonly string[];
}

/** One delivery of a course: its plan, its seats and its wait list. */
export type ClassRun = { readonly status: 'unknown' } | Scheduled;

export const initialState: ClassRun = { status: 'unknown' };

type Change = (run: Scheduled) => Scheduled;

const onList =
  <E>(change: (event: E) => (list: WaitList) => WaitList) =>
  (event: E): Change =>
  (run) => ({ ...run, waitlist: change(event)(run.waitlist) });

const seat =
  (enrollmentId: string, taken: Seat): Change =>
  (run) => ({ ...run, seats: { ...run.seats, [enrollmentId]: taken } });

const changes: Cases<Exclude<ClassRunEvent, LifeEvent>, Change> = {
  ClassRunScheduled: () => (run) => run,
  ClassRunCapacityChanged: ({ data: { to } }) => {
    return (run) => ({ ...run, capacity: to });
  },
  SeatHeld: ({ data: { enrollmentId, expiresAt } }) =>
    seat(enrollmentId, { status: 'held', expiresAt }),
  SeatConfirmed: ({ data: { enrollmentId } }) => seat(enrollmentId, { status: 'confirmed' }),
  SeatReleased: ({ data: { enrollmentId } }) => {
    return (run) => {
      const { [enrollmentId]: _, ...seats } = run.seats;
      return { ...run, seats };
    };
  },
  WaitlistJoined: onList(waitlistCases.WaitlistJoined),
  WaitlistOfferMade: onList(waitlistCases.WaitlistOfferMade),
  WaitlistOfferAccepted: onList(waitlistCases.WaitlistOfferAccepted),
  WaitlistOfferLapsed: onList(waitlistCases.WaitlistOfferLapsed),
  WaitlistOfferDeclined: onList(waitlistCases.WaitlistOfferDeclined),
  WaitlistLeft: onList(waitlistCases.WaitlistLeft),
  WaitlistClosed: onList(waitlistCases.WaitlistClosed),
  WaitlistPromotedByOperator: onList(waitlistCases.WaitlistPromotedByOperator),
};

const turn = (facts: Partial<Scheduled>): Change => {
  return ({ decideAt: _, ...run }) => ({ ...run, ...facts });
};

const reschedule =
  ({ data: { sessionId, to, roomId } }: ClassSessionRescheduled): Change =>
  (run) => {
    const room = roomId === undefined ? {} : { roomId };
    const sessions = run.sessions.map((session) =>
      session.sessionId === sessionId ? { ...session, ...to, ...room } : session,
    );
    const displaced = run.displaced.filter((id) => id !== sessionId);
    return { ...run, sessions, displaced, ...daysOf(sessions) };
  };

const lifeCases: Cases<LifeEvent, Change> = {
  ClassRunOpened: ({ data: { decideAt } }) =>
    turn({ phase: 'OPEN', applicationsClosed: false, decideAt }),
  ClassRunApplicationsClosed: () => {
    return (run) => ({ ...run, phase: 'APPLICATIONS_CLOSED', applicationsClosed: true });
  },
  ClassRunDecisionDue: ({ data: { nextAt } }) =>
    turn(nextAt === undefined ? {} : { decideAt: nextAt }),
  ClassRunConfirmed: () => turn({ phase: 'CONFIRMED' }),
  ClassRunCancelled: ({ data: { alternatives } }) =>
    turn({ phase: 'CANCELLED', seats: {}, waitlist: nobodyWaits, alternatives }),
  ClassRunPostponed: ({ data: { newStartsOn, newEndsOn, sessions, decideAt } }) =>
    turn({
      ...{ phase: 'POSTPONED', startsOn: newStartsOn, endsOn: newEndsOn },
      ...{ sessions, decideAt, displaced: [] },
    }),
  ClassSessionRescheduled: reschedule,
  ClassSessionsDisrupted: ({ data: { causeId, sessionIds } }) => {
    return (run) => ({
      ...run,
      disruptions: [...run.disruptions, causeId],
      displaced: [...new Set([...run.displaced, ...sessionIds])],
    });
  },
  InstructorReplaced: ({ data: { from, to } }) => {
    return (run) => ({
      ...run,
      instructorIds: run.instructorIds.map((id) => (id === from ? to : id)),
    });
  },
  ClassRunStarted: () => turn({ phase: 'RUNNING' }),
  ClassRunFinished: ({ data: { actualOn: finishedOn } }) => turn({ phase: 'FINISHED', finishedOn }),
  ClassRunResultsAwaited: ({ data: { withinDays: resultsWithinDays } }) =>
    turn({ resultsWithinDays }),
  ClassRunResultsOverdue: () => turn({ resultsOverdue: true }),
  ClassRunResultsFinalized: () => turn({ phase: 'RESULTS_FINAL' }),
};

/** The scheduled run after an event. */
export const evolveScheduled = (run: Scheduled, event: ClassRunEvent): Scheduled =>
  event.type in lifeCases
    ? match(lifeCases, event as LifeEvent)(run)
    : match(changes, event as Exclude<ClassRunEvent, LifeEvent>)(run);

/** The run after an event; seats come after the schedule. */
export const evolve = (run: ClassRun, event: ClassRunEvent): ClassRun => {
  if (run.status === 'scheduled') return evolveScheduled(run, event);
  return event.type === 'ClassRunScheduled'
    ? {
        status: 'scheduled',
        ...event.data,
        phase: 'PLANNED',
        applicationsClosed: false,
        seats: {},
        waitlist: nobodyWaits,
        ...{ disruptions: [], displaced: [] },
      }
    : run;
};

/** The run, if it was scheduled; rejects `ClassRunNotScheduled`. */
export const scheduled = (run: ClassRun): Scheduled => {
  if (run.status === 'unknown') throw new Rejection('ClassRunNotScheduled');
  return run;
};

/** The run, if it is in one of the phases; rejects `ClassRunNotScheduled` and `ClassRunInOtherPhase`. */
export const inPhase = (run: ClassRun, phases: readonly Phase[]): Scheduled => {
  const known = scheduled(run);
  const { phase } = known;
  if (!phases.includes(phase)) throw new Rejection('ClassRunInOtherPhase', undefined, { phase });
  return known;
};

/** Seats of enrolments that are confirmed. */
export const confirmedSeats = ({ seats }: Scheduled): number =>
  Object.values(seats).filter(({ status }) => status === 'confirmed').length;

/** Seats that nobody holds, has or is offered (TRN-3). */
export const seatsLeft = ({ capacity, seats, waitlist }: Scheduled): number =>
  capacity - Object.keys(seats).length - seatsOffered(waitlist);

/** When the first session begins. */
export const startsAt = ({ sessions, startsOn }: Scheduled): string =>
  sessions.map((session) => session.startsAt).sort()[0] ?? `${startsOn}T00:00:00.000Z`;
