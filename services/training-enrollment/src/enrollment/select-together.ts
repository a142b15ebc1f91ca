import type { EnrollmentRejected, EnrollmentSelected } from '@academy/contracts';
import { uuidv5, type Executed, type ExecuteOptions, type Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { classRuns } from '../class-run/class-runs.js';
import { heldUntil } from '../class-run/domain/hold-seat.js';
import { courses } from '../course/courses.js';
import { approved } from '../course/domain/course.js';
import { guardNotHeld } from '../learner-record/domain/learner-record.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn } from '../policies.js';
import type { KnownEnrollment } from './domain/enrollment.js';
import { enrollments } from './enrollments.js';

type Keys = Pick<KnownEnrollment, 'enrollmentId' | 'participantId' | 'runId' | 'courseId'>;

const NOT_SELECTED = 'REJECTED';

/** Selects an applicant and keeps their seat until they have to confirm (T-12), or does neither. Rejects `LearnerUnderReview` and as the two commands do. */
export const selectTogether = (
  streams: Streams,
  { enrollmentId, participantId, runId, courseId }: Keys,
  selection: Pick<EnrollmentSelected['data'], 'rank'> & { at: string; policies: PolicyBook },
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(
    { ...options, contended: [`${classRuns.name}-${runId}`] },
    async (transaction) => {
      const { rank, at, policies } = selection;
      guardNotHeld(await transaction.load(learnerRecords, participantId));
      const { selectionMethod } = approved(await transaction.load(courses, courseId));
      const policy = policyOn(policies, civilDateOf(at)).seat;
      const confirmBy = heldUntil({ selectionMethod, policy, at });
      await transaction.execute(enrollments, enrollmentId, {
        type: 'SelectApplicant',
        data: { rank, confirmBy },
      });
      const holdId = uuidv5(enrollmentId, 'seat-hold');
      await transaction.execute(classRuns, runId, {
        type: 'KeepSeat',
        data: { enrollmentId, holdId, expiresAt: confirmBy },
      });
    },
  );

/** Turns an application down and frees its seat and its admission, or does none of it. Rejects as the commands do. */
export const rejectTogether = (
  streams: Streams,
  { enrollmentId, participantId, runId }: Keys,
  { reasonCodes, at }: Pick<EnrollmentRejected['data'], 'reasonCodes'> & { at: string },
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(
    { ...options, contended: [`${classRuns.name}-${runId}`] },
    async (transaction) => {
      await transaction.execute(enrollments, enrollmentId, {
        type: 'RejectApplication',
        data: { reasonCodes, at },
      });
      await transaction.execute(learnerRecords, participantId, {
        type: 'WithdrawAdmission',
        data: { participantId, enrollmentId, reasonCode: NOT_SELECTED, at },
      });
      await transaction.execute(classRuns, runId, {
        type: 'ReleaseSeat',
        data: { enrollmentId, reasonCode: NOT_SELECTED, at },
      });
    },
  );
