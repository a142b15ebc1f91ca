import { category } from '@academy/kernel';
import { enrollmentDecider } from './domain/enrollment.decider.js';
import type { EnrollmentEvent } from './domain/events.js';

const claims = ({ type, data: { participantId, runId } }: EnrollmentEvent) =>
  type === 'EnrollmentApplied'
    ? [{ claim: 'take' as const, key: `learner-in-run:${participantId}:${runId}` }]
    : [];

/** Enrolments: `enrollment-<enrollmentId>`. A person has one enrolment in a run (TRN-4). */
export const enrollments = category('enrollment', enrollmentDecider, {
  about: 'participant',
  claims,
});
