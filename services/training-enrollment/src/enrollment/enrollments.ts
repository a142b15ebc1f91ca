import { category, type Claim } from '@academy/kernel';
import { enrollmentDecider } from './domain/enrollment.decider.js';
import type { EnrollmentEvent } from './domain/events.js';

const claims = ({ type, data: { participantId, runId } }: EnrollmentEvent): readonly Claim[] => {
  const key = `learner-in-run:${participantId}:${runId}`;
  if (type === 'EnrollmentApplied') return [{ claim: 'take', key }];
  return type === 'EnrollmentCancelled' ? [{ claim: 'release', key }] : [];
};

/** Enrolments: `enrollment-<enrollmentId>`. A person has one live enrolment in a run (TRN-4). */
export const enrollments = category('enrollment', enrollmentDecider, {
  about: 'participant',
  claims,
});
