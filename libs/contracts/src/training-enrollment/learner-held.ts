import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';

const review = '0199b2c0-0000-7000-8000-0000000000d1';
const otherReview = '0199b2c0-0000-7000-8000-0000000000d2';
const learner = '0199b2c0-0000-7000-8000-000000000003';
const otherLearner = '0199b2c0-0000-7000-8000-000000000004';

/** The account may be another person's second one: it enrols nowhere until somebody has decided (REG-1). */
export const LearnerHeld = event(
  'training-enrollment',
  'LearnerHeld',
  1,
  { participantId: Id, reviewId: Id, heldAt: Instant },
  {
    title: { ko: '중복 확인으로 수강 보류', en: 'Enrolments wait for a duplicate review' },
    internal: true,
    happenedAt: 'heldAt',
    examples: [
      { participantId: learner, reviewId: review, heldAt: '2026-03-04T01:00:00.000Z' },
      { participantId: otherLearner, reviewId: otherReview, heldAt: '2026-04-01T09:15:30.250Z' },
    ],
  },
);
export type LearnerHeld = EventOf<typeof LearnerHeld>;

/** The review found two persons, or a merge was undone: the account enrols again. */
export const LearnerHoldLifted = event(
  'training-enrollment',
  'LearnerHoldLifted',
  1,
  { participantId: Id, reviewId: Id, liftedAt: Instant },
  {
    title: { ko: '수강 보류 해제', en: 'Enrolments go on after a duplicate review' },
    internal: true,
    happenedAt: 'liftedAt',
    examples: [
      { participantId: learner, reviewId: review, liftedAt: '2026-03-20T02:00:00.000Z' },
      { participantId: otherLearner, reviewId: otherReview, liftedAt: '2026-04-01T10:00:00.000Z' },
    ],
  },
);
export type LearnerHoldLifted = EventOf<typeof LearnerHoldLifted>;
