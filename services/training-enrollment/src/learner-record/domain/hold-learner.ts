import type { Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import type { LearnerRecord } from './learner-record.js';

interface Review {
  readonly participantId: string;
  readonly reviewId: string;
  readonly at: string;
}

export type HoldLearner = Message<'HoldLearner', Review>;
export type LiftHold = Message<'LiftHold', Review>;

/** Lets an account wait while somebody decides whether it is a second one (REG-1); before the record is open as well. */
export const holdLearner = (
  { data: { at, ...review } }: HoldLearner,
  { reviews }: LearnerRecord,
): readonly LearnerRecordEvent[] =>
  reviews.includes(review.reviewId)
    ? []
    : [{ type: 'LearnerHeld', data: { ...review, heldAt: at } }];

/** Lets an account go on; one that does not wait for this review stays as it is. */
export const liftHold = (
  { data: { at, ...review } }: LiftHold,
  { reviews }: LearnerRecord,
): readonly LearnerRecordEvent[] =>
  reviews.includes(review.reviewId)
    ? [{ type: 'LearnerHoldLifted', data: { ...review, liftedAt: at } }]
    : [];
