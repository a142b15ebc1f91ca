import type { Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { withOffers } from './offer-free-seats.js';
import { offered } from './offered.js';

export type DeclineOffer = Message<'DeclineOffer', { enrollmentId: string; at: string }>;

/** Refuses an offered seat; the next one is asked in the same moment (TRN-8). Rejects `ClassRunNotScheduled` and `SeatNotOffered`. */
export const declineOffer = (
  { data: { enrollmentId, at } }: DeclineOffer,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const { answer } = offered(run, enrollmentId);
  return withOffers(run, [{ type: 'WaitlistOfferDeclined', data: answer }], at);
};
