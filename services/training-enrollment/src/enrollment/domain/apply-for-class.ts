import type { ClassRunScheduled, EnrollmentApplied } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { live, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

type RunOnOffer = Pick<
  ClassRunScheduled['data'],
  'runId' | 'courseId' | 'classType' | 'applyFrom' | 'applyUntil'
>;

export type ApplyForClass = Message<
  'ApplyForClass',
  Pick<
    EnrollmentApplied['data'],
    'enrollmentId' | 'participantId' | 'participationId' | 'recommendationId' | 'insteadOf'
  > & {
    /** The class run as its stream has it at this moment; `null` when it was not scheduled. */
    run: RunOnOffer | null;
    at: string;
  }
>;

/**
 * Applies for a class run within its application period, whose first and last day count. Rejects
 * `ClassRunNotScheduled`, `ApplicationsNotOpenYet`, `ApplicationsClosed`, `EnrollmentOfAnotherRun` and
 * `EnrollmentAlreadyCancelled`.
 */
export const applyForClass = (
  { data: { run, at, ...applicant } }: ApplyForClass,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  if (run === null) throw new Rejection('ClassRunNotScheduled');
  const { runId, courseId, classType, applyFrom, applyUntil } = run;
  if (enrollment.status !== 'unknown') {
    const known = live(enrollment);
    if (known.runId === runId && known.participantId === applicant.participantId) return [];
    throw new Rejection('EnrollmentOfAnotherRun');
  }
  const today = civilDateOf(at);
  if (today < applyFrom) throw new Rejection('ApplicationsNotOpenYet', undefined, { applyFrom });
  if (today > applyUntil) throw new Rejection('ApplicationsClosed', undefined, { applyUntil });

  const data = { ...applicant, runId, courseId, classType, appliedAt: at };
  return [{ type: 'EnrollmentApplied', data }];
};
