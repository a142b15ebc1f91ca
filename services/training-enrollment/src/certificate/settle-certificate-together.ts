import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { courses } from '../course/courses.js';
import { approved } from '../course/domain/course.js';
import { completionOf, type KnownEnrollment } from '../enrollment/domain/enrollment.js';
import { enrollments } from '../enrollment/enrollments.js';
import { certificateNumberOf } from './certificate-number.js';
import { certificates } from './certificates.js';

type Keys = Pick<KnownEnrollment, 'enrollmentId' | 'runId' | 'courseId'>;

interface Settlement {
  /** The event that settled or revised the result. */
  readonly eventId: string;
  /** The name of the person, sealed, if it is known. */
  readonly holderName: string | undefined;
  readonly at: string;
}

/**
 * Makes the certificate of an enrolment agree with its result as it stands at that moment (TRN-17, S-13): a completion has one,
 * anything else has none.
 */
export const settleCertificateTogether = (
  streams: Streams,
  { enrollmentId, runId, courseId }: Keys,
  { eventId, holderName, at }: Settlement,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const completed = completionOf(await transaction.load(enrollments, enrollmentId));
    if (completed === null) {
      const data = { reason: 'RESULT_REVISED', at };
      await transaction.execute(certificates, enrollmentId, { type: 'RevokeCertificate', data });
      return;
    }
    const { startsOn } = scheduled(await transaction.load(classRuns, runId));
    const { title: courseTitle } = approved(await transaction.load(courses, courseId));
    const { until, ...keys } = completed;
    const completion = { ...keys, period: { from: startsOn, until } };
    const number = certificateNumberOf(eventId, civilDateOf(at));
    const name = holderName === undefined ? {} : { holderName };
    await transaction.execute(certificates, enrollmentId, {
      type: 'IssueCertificate',
      data: { ...number, ...name, courseTitle, completion, at },
    });
  });
