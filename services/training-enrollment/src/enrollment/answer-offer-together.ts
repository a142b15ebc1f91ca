import type { EnrollmentCancelled } from '@academy/contracts';
import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { courses } from '../course/courses.js';
import { approved } from '../course/domain/course.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn } from '../policies.js';
import { confirmWithin } from './confirm-together.js';
import type { KnownEnrollment } from './domain/enrollment.js';
import type { Meeting } from './domain/other-commitments.js';
import { enrollments } from './enrollments.js';

interface Answer extends Pick<EnrollmentCancelled['data'], 'by'> {
  /** What other services have planned with the person. */
  readonly meetings?: readonly Meeting[];
  readonly at: string;
  readonly policies: PolicyBook;
}

type Keys = Pick<KnownEnrollment, 'enrollmentId' | 'participantId' | 'runId' | 'courseId'>;

const contended = ({ runId }: Keys) => [`${classRuns.name}-${runId}`];

/**
 * Takes an offered seat, and confirms it at once where nobody selects among applicants (S-5); or does neither. Rejects what
 * `AcceptOffer` and `confirmTogether` reject; the offer stands then, for as long as it did.
 */
export const acceptTogether = (
  streams: Streams,
  keys: Keys,
  answer: Answer,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact({ ...options, contended: contended(keys) }, async (transaction) => {
    const { enrollmentId, runId, courseId } = keys;
    const { at, policies } = answer;
    const { selectionMethod } = approved(await transaction.load(courses, courseId));
    const policy = policyOn(policies, civilDateOf(at)).seat;
    const holdId = uuidv5(enrollmentId, 'seat-hold');
    const seat = { enrollmentId, holdId, selectionMethod, policy, at };
    await transaction.execute(classRuns, runId, { type: 'AcceptOffer', data: seat });
    if (selectionMethod !== 'FIRST_COME') return;
    await confirmWithin(transaction, keys, answer);
  });

/**
 * Refuses an offered seat and ends the enrolment with it, or does neither; the person may apply again. Rejects what `DeclineOffer`
 * and `CancelEnrollment` reject.
 */
export const declineTogether = (
  streams: Streams,
  keys: Keys,
  { by, at, policies }: Answer,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact({ ...options, contended: contended(keys) }, async (transaction) => {
    const { enrollmentId, participantId, runId } = keys;
    const { startsOn } = scheduled(await transaction.load(classRuns, runId));
    const policy = policyOn(policies, civilDateOf(at)).cancellation;
    const reasonCode = 'OFFER_DECLINED';
    await transaction.execute(classRuns, runId, {
      type: 'DeclineOffer',
      data: { enrollmentId, at },
    });
    await transaction.execute(enrollments, enrollmentId, {
      type: 'CancelEnrollment',
      data: { by, reasonCode, startsOn, policy, at },
    });
    await transaction.execute(learnerRecords, participantId, {
      type: 'WithdrawAdmission',
      data: { participantId, enrollmentId, reasonCode, at },
    });
  });
