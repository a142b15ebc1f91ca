import { Rejection, type Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { heldUntil, type HoldSeat } from './hold-seat.js';
import { offered } from './offered.js';

export type AcceptOffer = Message<
  'AcceptOffer',
  Pick<HoldSeat['data'], 'enrollmentId' | 'holdId' | 'selectionMethod' | 'policy' | 'at'>
>;

/**
 * Takes an offered seat: it is held from now on and confirmed as any other (S-5). Rejects `ClassRunNotScheduled`,
 * `SeatNotOffered` and `WaitlistOfferExpired`.
 */
export const acceptOffer = (
  { data }: AcceptOffer,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { enrollmentId, holdId, at } = data;
  if (run.seats[enrollmentId] !== undefined) return [];
  const { answer, expiresAt } = offered(run, enrollmentId);
  if (expiresAt <= at) throw new Rejection('WaitlistOfferExpired');

  const { runId, seatsLeft } = answer;
  const seat = { runId, enrollmentId, holdId, expiresAt: heldUntil(data) };
  return [
    { type: 'WaitlistOfferAccepted', data: answer },
    { type: 'SeatHeld', data: { ...seat, seatsLeft: seatsLeft - 1 } },
  ];
};
