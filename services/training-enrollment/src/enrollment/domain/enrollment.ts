import type { AttendanceRate, CompletionFailure, EnrollmentApplied } from '@academy/contracts';
import { match, Rejection, type Cases } from '@academy/kernel';
import type { EnrollmentEvent } from './events.js';

type Ended = 'rejected' | 'transferred' | 'withdrawn' | 'dismissed' | 'early employed';

export interface KnownEnrollment extends Readonly<Omit<EnrollmentApplied['data'], 'appliedAt'>> {
  readonly status: 'applied' | 'confirmed' | 'cancelled' | 'completed' | 'not completed' | Ended;
  /** Staff chose the applicant, who may confirm now. */
  readonly selected?: true;
  /** The person was told that their attendance does not suffice (TRN-16). */
  readonly warned?: true;
  /** Events of the run that the enrolment has taken note of. */
  readonly noted?: readonly string[];
  readonly attendanceRate?: AttendanceRate;
  /** The last day of a settled class. */
  readonly endedOn?: string;
  /** The last day of a completed class. */
  readonly completedOn?: string;
  /** Why a class was not completed. */
  readonly failedRules?: readonly CompletionFailure[];
}

/** One person in one class run. */
export type Enrollment = { readonly status: 'unknown' } | KnownEnrollment;

export const initialState: Enrollment = { status: 'unknown' };

type Change = (enrollment: KnownEnrollment) => KnownEnrollment;

const learn =
  (facts: Partial<KnownEnrollment>): Change =>
  (enrollment) => ({ ...enrollment, ...facts });

const note =
  (id: string): Change =>
  ({ noted = [], ...enrollment }) => ({ ...enrollment, noted: [...noted, id] });

const complete = (day: string | undefined): Change => {
  const on = day === undefined ? {} : { completedOn: day, endedOn: day };
  return ({ failedRules: _, ...enrollment }) => ({ ...enrollment, ...on, status: 'completed' });
};

const fail: Change = ({ completedOn: _, ...enrollment }) => ({
  ...enrollment,
  status: 'not completed',
});

const changes: Cases<Exclude<EnrollmentEvent, EnrollmentApplied>, Change> = {
  EnrollmentScreened: () => learn({}),
  EnrollmentSelected: () => learn({ selected: true }),
  EnrollmentRejected: () => learn({ status: 'rejected' }),
  EnrollmentConfirmed: () => learn({ status: 'confirmed' }),
  EnrollmentCancelled: () => learn({ status: 'cancelled' }),
  EnrollmentTransferred: () => learn({ status: 'transferred' }),
  AttendanceRiskRaised: () => learn({ warned: true }),
  EnrollmentTimesChanged: ({ data: { changeId } }) => note(changeId),
  EnrollmentSeatOffered: ({ data: { offerId } }) => note(offerId),
  EnrollmentWithdrawn: () => learn({ status: 'withdrawn' }),
  EnrollmentDismissed: () => learn({ status: 'dismissed' }),
  EarlyEmploymentRecognized: () => learn({ status: 'early employed' }),
  EnrollmentCompleted: ({ data: { completedOn: day, attendanceRate } }) => {
    return (enrollment) => complete(day)({ ...enrollment, attendanceRate });
  },
  EnrollmentNotCompleted: ({ data: { failedRules, endedOn, attendanceRate } }) =>
    learn({ status: 'not completed', failedRules, endedOn, attendanceRate }),
  EnrollmentResultRevised: ({ data: { to } }) => {
    return (enrollment) =>
      to === 'COMPLETED' ? complete(enrollment.endedOn)(enrollment) : fail(enrollment);
  },
};

/** The enrolment after an event; only an application makes one. */
export const evolve = (enrollment: Enrollment, event: EnrollmentEvent): Enrollment => {
  if (event.type === 'EnrollmentApplied') return { status: 'applied', ...event.data };
  return enrollment.status === 'unknown' ? enrollment : match(changes, event)(enrollment);
};

/** The enrolment, if somebody applied; rejects `EnrollmentNotApplied`. */
export const applied = (enrollment: Enrollment): KnownEnrollment => {
  if (enrollment.status === 'unknown') throw new Rejection('EnrollmentNotApplied');
  return enrollment;
};

const ended: readonly KnownEnrollment['status'][] = [
  'rejected',
  'transferred',
  'withdrawn',
  'dismissed',
  'early employed',
] satisfies readonly Ended[];

/**
 * The enrolment, if somebody applied and it did not end before its class; rejects `EnrollmentNotApplied`,
 * `EnrollmentAlreadyCancelled` and `EnrollmentEnded`.
 */
export const live = (enrollment: Enrollment): KnownEnrollment => {
  const known = applied(enrollment);
  if (known.status === 'cancelled') throw new Rejection('EnrollmentAlreadyCancelled');
  if (ended.includes(known.status)) throw new Rejection('EnrollmentEnded');
  return known;
};

/** The enrolment, if its place in the class is confirmed and its result open; rejects as `live`, `EnrollmentNotConfirmed` and `EnrollmentResultSettled`. */
export const confirmed = (enrollment: Enrollment): KnownEnrollment => {
  const known = live(enrollment);
  if (known.status === 'applied') throw new Rejection('EnrollmentNotConfirmed');
  if (known.status !== 'confirmed') throw new Rejection('EnrollmentResultSettled');
  return known;
};

/** Whose enrolment in which class it is, as every event says. */
export const keysOf = ({
  enrollmentId,
  participantId,
  runId,
  courseId,
  classType,
}: KnownEnrollment) => ({ enrollmentId, participantId, runId, courseId, classType });

/** The last day of the class, if it was completed; rejects `EnrollmentNotApplied` and `ClassNotCompleted`. */
export const completedOn = (enrollment: Enrollment): string => {
  const { completedOn: day } = applied(enrollment);
  if (day === undefined) throw new Rejection('ClassNotCompleted');
  return day;
};

/** What there is to certify: whose completion of which class, its last day, and the hours that were held; `null` without one. */
export const completionOf = (enrollment: Enrollment) => {
  if (enrollment.status !== 'completed') return null;
  const { completedOn: until, attendanceRate } = enrollment;
  if (until === undefined || attendanceRate === undefined) return null;
  return { ...keysOf(enrollment), until, hours: attendanceRate.hoursHeld };
};
