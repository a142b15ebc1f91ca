import type { ClassSession, ClassType } from '@academy/contracts';
import { Rejection } from '@academy/kernel';

type Times = Pick<ClassSession, 'startsAt' | 'endsAt'>;

/** When a run is held. */
export interface Plan {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sessions: readonly Times[];
}

/** A place that a person has in another class. */
export interface OtherPlace extends Plan {
  readonly classType: ClassType;
}

/** Something at a time besides classes: counselling, or an interview with an employer. */
export interface Meeting extends Times {
  readonly kind: 'APPOINTMENT' | 'INTERVIEW';
}

/** Two things of one person at the same time, by kind and time alone (TRN-5). */
interface Collision extends Times {
  readonly kind: 'SESSION' | Meeting['kind'];
}

export interface Commitments {
  readonly places: readonly OtherPlace[];
  readonly meetings: readonly Meeting[];
}

export interface ConcurrencyPolicy {
  readonly version: string;
  /** Classes that may be attended at the same time as one of the kind (TRN-6). */
  readonly beside: Readonly<Record<ClassType, readonly ClassType[]>>;
}

const overlap = (one: Times, other: Times): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** What a person has at the time of a session of the plan, in order of time (TRN-5). A meeting that ends as a session begins is none. */
export const collisionsWith = (
  { sessions }: Pick<Plan, 'sessions'>,
  { places, meetings }: Commitments,
): readonly Collision[] => {
  const taught = places.flatMap((place) =>
    place.sessions.map(({ startsAt, endsAt }) => ({ kind: 'SESSION' as const, startsAt, endsAt })),
  );
  return [...taught, ...meetings]
    .filter((one) => sessions.some((session) => overlap(session, one)))
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
};

/**
 * Guards that a person has one class at a time, basic education apart, and none beside a regular one (TRN-6); classes that follow
 * one another are no matter. Rejects `AnotherClassActive`.
 */
export const guardOneClass = (
  { classType, startsOn, endsOn }: Omit<OtherPlace, 'sessions'>,
  places: readonly OtherPlace[],
  { beside }: ConcurrencyPolicy,
): void => {
  const other = places.find(
    (place) =>
      place.startsOn <= endsOn &&
      startsOn <= place.endsOn &&
      !(beside[classType].includes(place.classType) && beside[place.classType].includes(classType)),
  );
  if (other === undefined) return;
  const { classType: kind, startsOn: from, endsOn: to } = other;
  throw new Rejection('AnotherClassActive', undefined, { classType: kind, from, to });
};

/** Guards that no session takes a time that the person has given away; an interview only warns (TRN-5). Rejects `TimesCollide`. */
export const guardFreeTimes = (plan: Pick<Plan, 'sessions'>, commitments: Commitments): void => {
  const [first] = collisionsWith(plan, commitments).filter(({ kind }) => kind !== 'INTERVIEW');
  if (first === undefined) return;
  const { kind, startsAt, endsAt } = first;
  throw new Rejection('TimesCollide', undefined, { kind, startsAt, endsAt });
};
