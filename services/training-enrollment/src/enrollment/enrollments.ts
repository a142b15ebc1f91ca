import { category, type Claim } from '@academy/kernel';
import { enrollmentDecider } from './domain/enrollment.decider.js';
import type { EnrollmentEvent } from './domain/events.js';

/** Events after which the person may apply for the run again. */
const ENDING: readonly EnrollmentEvent['type'][] = [
  'EnrollmentCancelled',
  'EnrollmentRejected',
  'EnrollmentTransferred',
];

const claims = ({ type, data: { participantId, runId } }: EnrollmentEvent): readonly Claim[] => {
  const key = `learner-in-run:${participantId}:${runId}`;
  if (type === 'EnrollmentApplied') return [{ claim: 'take', key }];
  return ENDING.includes(type) ? [{ claim: 'release', key }] : [];
};

/** Enrolments: `enrollment-<enrollmentId>`. A person has one live enrolment in a run (TRN-4). */
export const enrollments = category('enrollment', enrollmentDecider, {
  about: 'participant',
  claims,
});
