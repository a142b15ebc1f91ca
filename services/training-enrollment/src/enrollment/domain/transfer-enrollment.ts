import type { EnrollmentTransferred } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { applied, keysOf, live, type Enrollment } from './enrollment.js';
import type { EnrollmentEvent } from './events.js';

/** Belongs into one transaction with the application for the other run and the return of the seat. */
export type TransferEnrollment = Message<
  'TransferEnrollment',
  Pick<
    EnrollmentTransferred['data'],
    'toRunId' | 'newEnrollmentId' | 'reasonCode' | 'creditedSessions'
  > & {
    /** The course of the other run. */
    toCourseId: string;
    at: string;
  }
>;

/** Goes on in another run of the same course. Rejects as `live`, `EnrollmentResultSettled`, `TransferToSameRun` and `TransferToAnotherCourse`. */
export const transferEnrollment = (
  { data: { toCourseId, at, ...transfer } }: TransferEnrollment,
  enrollment: Enrollment,
): readonly EnrollmentEvent[] => {
  if (applied(enrollment).status === 'transferred') return [];
  const known = live(enrollment);
  if (known.status !== 'applied' && known.status !== 'confirmed')
    throw new Rejection('EnrollmentResultSettled');
  if (known.runId === transfer.toRunId) throw new Rejection('TransferToSameRun');
  if (known.courseId !== toCourseId) throw new Rejection('TransferToAnotherCourse');
  const keys = { ...keysOf(known), fromRunId: known.runId };
  return [{ type: 'EnrollmentTransferred', data: { ...keys, ...transfer, transferredAt: at } }];
};
