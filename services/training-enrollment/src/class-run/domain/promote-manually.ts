import type { WaitlistPromotedByOperator } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { scheduled, type ClassRun } from './class-run.js';
import type { ClassRunEvent } from './events.js';
import { withOffers } from './offer-free-seats.js';
import { waiting } from './wait-list.js';

export type PromoteManually = Message<
  'PromoteManually',
  Pick<WaitlistPromotedByOperator['data'], 'enrollmentId' | 'operatorId' | 'reason'> & {
    at: string;
  }
>;

/**
 * Puts somebody before all others who wait, and records why and past whom (TRN-7); the next free seat is theirs. Rejects
 * `ClassRunNotScheduled` and `NotOnWaitlist`.
 */
export const promoteManually = (
  { data: { at, ...promotion } }: PromoteManually,
  classRun: ClassRun,
): readonly ClassRunEvent[] => {
  const run = scheduled(classRun);
  const ahead = waiting(run.waitlist);
  const index = ahead.findIndex(({ enrollmentId }) => enrollmentId === promotion.enrollmentId);
  const entry = ahead[index];
  if (entry === undefined) throw new Rejection('NotOnWaitlist');
  if (entry.promoted) return [];

  const { participantId } = entry;
  const skipped = ahead.slice(0, index).map(({ enrollmentId }) => enrollmentId);
  const data = { runId: run.runId, participantId, ...promotion, skipped };
  return withOffers(run, [{ type: 'WaitlistPromotedByOperator', data }], at);
};
