import { civilDateOf, Rejection } from '@academy/kernel';
import type { Agenda, Appointment, Meeting } from './agenda.js';

export interface AppointmentPolicy {
  readonly version: string;
  /** COU-5: appointments that a participant may have before them at a time. */
  readonly mostFuture: number;
  readonly mostPerDay: number;
  readonly longestMinutes: number;
  /** T-10: minutes after the start in which nobody counts as absent. */
  readonly graceMinutes: number;
}

const MINUTE_MS = 60_000;
/** Meetings begin and end on multiples of five minutes, so that a consultant's time can be claimed piece by piece. */
export const PIECE_MS = 5 * MINUTE_MS;

const guardTime = (
  { startsAt, endsAt }: Meeting,
  { longestMinutes }: AppointmentPolicy,
  at: string,
): void => {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  if (startsAt <= at) throw new Rejection('AppointmentInThePast');
  const onGrid = start % PIECE_MS === 0 && end % PIECE_MS === 0;
  const minutes = (end - start) / MINUTE_MS;
  if (!onGrid || minutes <= 0 || minutes > longestMinutes)
    throw new Rejection('AppointmentTimeInvalid');
};

const isLive = ({ status }: Appointment): boolean => status === 'BOOKED' || status === 'CHECKED_IN';

/**
 * Refuses a meeting that cannot be beside the participant's others (COU-4, COU-5). Rejects `AppointmentInThePast`,
 * `AppointmentTimeInvalid`, `AppointmentOverlaps`, `TooManyAppointments` and `TooManyAppointmentsThatDay`.
 */
export const guardMeeting = (
  meeting: Meeting,
  others: Agenda['appointments'],
  policy: AppointmentPolicy,
  at: string,
): void => {
  guardTime(meeting, policy, at);
  const { startsAt, endsAt } = meeting;
  const live = others.filter(isLive);
  if (live.some((other) => other.startsAt < endsAt && startsAt < other.endsAt))
    throw new Rejection('AppointmentOverlaps');
  if (live.filter(({ endsAt: end }) => end > at).length >= policy.mostFuture)
    throw new Rejection('TooManyAppointments', undefined, { mostFuture: policy.mostFuture });
  const day = civilDateOf(startsAt);
  const thatDay = others.filter(
    ({ status, startsAt: start }) => status !== 'CANCELLED' && civilDateOf(start) === day,
  );
  if (thatDay.length >= policy.mostPerDay) throw new Rejection('TooManyAppointmentsThatDay');
};

/** When the grace time of a meeting is over (T-10). */
export const graceUntil = (startsAt: string, graceMinutes: number): string =>
  new Date(Date.parse(startsAt) + graceMinutes * MINUTE_MS).toISOString();

/** Whole minutes between two instants. */
export const minutesBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS);
