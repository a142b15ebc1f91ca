import type { Executed, ExecuteOptions, Streams, Transaction } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { courses } from '../course/courses.js';
import { approved } from '../course/domain/course.js';
import { guardNotHeld } from '../learner-record/domain/learner-record.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn } from '../policies.js';
import type { ConfirmEnrollment } from './domain/confirm-enrollment.js';
import type { KnownEnrollment } from './domain/enrollment.js';
import type { Meeting } from './domain/other-commitments.js';
import { enrollments } from './enrollments.js';
import { placesOf } from './places-of.js';

type Keys = Pick<KnownEnrollment, 'enrollmentId' | 'participantId' | 'runId' | 'courseId'>;

interface Confirmation extends Pick<ConfirmEnrollment['data'], 'by'> {
  /** What other services have planned with the person. */
  readonly meetings?: readonly Meeting[];
  readonly at: string;
  readonly policies: PolicyBook;
}

/** What `confirmTogether` does, as a part of a larger transaction. Errors as there. */
export const confirmWithin = async (
  transaction: Transaction,
  { runId, courseId, ...person }: Keys,
  { by, meetings = [], at, policies }: Confirmation,
): Promise<void> => {
  const { enrollmentId, participantId } = person;
  guardNotHeld(await transaction.load(learnerRecords, participantId));
  const plan = scheduled(await transaction.load(classRuns, runId));
  const { selectionMethod } = approved(await transaction.load(courses, courseId));
  const commitments = { places: await placesOf(transaction, person), meetings };
  const policy = policyOn(policies, civilDateOf(at)).concurrency;
  const { startsOn, endsOn, sessions } = plan;
  await transaction.execute(enrollments, enrollmentId, {
    type: 'ConfirmEnrollment',
    data: { plan: { startsOn, endsOn, sessions }, commitments, policy, selectionMethod, by },
  });
  await transaction.execute(classRuns, runId, { type: 'ConfirmSeat', data: { enrollmentId, at } });
};

/**
 * Confirms an enrolment and its seat, or neither (S-3): one class (TRN-6) at one time (TRN-5), also when a person confirms two at
 * the same moment. Rejects `LearnerUnderReview`, `ClassRunNotScheduled`, `CourseNotApproved` and what `ConfirmEnrollment` and `ConfirmSeat` reject.
 */
export const confirmTogether = (
  streams: Streams,
  keys: Keys,
  confirmation: Confirmation,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact({ ...options, contended: [`${classRuns.name}-${keys.runId}`] }, (transaction) =>
    confirmWithin(transaction, keys, confirmation),
  );
