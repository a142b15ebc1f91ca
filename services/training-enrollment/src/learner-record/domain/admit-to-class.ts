import type { ClassAdmitted, ClassType } from '@academy/contracts';
import { civilDateOf, NotYet, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import { guardNotHeld, openRecord, type LearnerRecord } from './learner-record.js';

export interface AdmissionPolicy {
  readonly version: string;
  /** Classes that only people with valid basic education attend (TRN-1). */
  readonly basicEducationFor: readonly ClassType[];
  /** Classes that only people attend to whom a consultant recommended them (TRN-2). */
  readonly recommendationFor: readonly ClassType[];
  /** Enrolments in one course that somebody may have in a year (TRN-4). */
  readonly perCourseAndYear: number;
}

export type AdmitToClass = Message<
  'AdmitToClass',
  Omit<ClassAdmitted['data'], 'admittedAt'> & {
    policy: AdmissionPolicy;
    /** Whether others wait for a seat in the run. */
    waitlistExists?: boolean;
    /** Enrolments of the person in other runs of the course that neither ended early nor failed. */
    liveInCourse?: readonly string[];
    at: string;
  }
>;

type Applicant = Pick<AdmitToClass['data'], 'classType' | 'recommendationId' | 'policy'>;

const guardBasicEducation = (
  { classType, policy }: Applicant,
  { basicEducation }: LearnerRecord,
  today: CivilDate,
): void => {
  const valid = basicEducation !== undefined && basicEducation.validUntil >= today;
  if (classType === 'BASIC' && valid) throw new Rejection('BasicEducationStillValid');
  if (!policy.basicEducationFor.includes(classType)) return;
  if (basicEducation === undefined) throw new Rejection('BasicEducationNotCompleted');
  if (!valid) throw new Rejection('BasicEducationExpired');
};

const guardRestriction = ({ restrictedUntil }: LearnerRecord, today: CivilDate): void => {
  if (restrictedUntil !== undefined && restrictedUntil >= today)
    throw new Rejection('LearnerRestricted', undefined, { restrictedUntil });
};

/** Reasons that end an enrolment without the person having given it up. */
const NOT_GIVEN_UP: readonly string[] = [
  ...['HOLD_EXPIRED', 'OFFER_LAPSED', 'OFFER_DECLINED', 'WAITLIST_CLOSED'],
  ...['CLASS_RUN_CANCELLED', 'ADMISSION_REFUSED', 'REJECTED', 'TRANSFERRED'],
];

const guardGivenUp = (
  { runId, waitlistExists = false }: AdmitToClass['data'],
  { withdrawals }: LearnerRecord,
): void => {
  const gaveUp = withdrawals.some(
    (one) => one.runId === runId && !NOT_GIVEN_UP.includes(one.reasonCode),
  );
  if (waitlistExists && gaveUp) throw new Rejection('GivenUpWhileOthersWait');
};

const yearOf = (at: string): string => civilDateOf(at).slice(0, 4);

const guardCourse = (
  { courseId, liveInCourse = [], policy: { perCourseAndYear }, at }: AdmitToClass['data'],
  { admissions }: LearnerRecord,
): void => {
  const counted = admissions.filter(
    (one) =>
      one.courseId === courseId &&
      liveInCourse.includes(one.enrollmentId) &&
      yearOf(one.admittedAt) === yearOf(at),
  );
  if (counted.length >= perCourseAndYear)
    throw new Rejection('AlreadyAdmittedToCourse', undefined, { perCourseAndYear });
};

const recommendationFor = (
  { classType, recommendationId, policy }: Applicant,
  { recommendations }: LearnerRecord,
  today: CivilDate,
): string | undefined => {
  if (!policy.recommendationFor.includes(classType)) return undefined;
  const named = recommendations.filter(
    (known) => recommendationId === undefined || known.recommendationId === recommendationId,
  );
  if (recommendationId !== undefined && named.length === 0)
    throw new NotYet('TrackRecommendationNotArrived');
  const ofType = named.filter((known) => known.classType === classType);
  if (ofType.length === 0) throw new Rejection('TrackNotRecommended', undefined, { classType });
  const valid = ofType.findLast(({ validUntil }) => validUntil >= today);
  if (valid === undefined) throw new Rejection('TrackRecommendationExpired');
  return valid.recommendationId;
};

/**
 * Decides whether the person may enrol in a class: basic education first (TRN-1), a recommendation where the class needs
 * one (TRN-2), one enrolment per run, one per course and year, and none again after
 * the person gave it up while others wait (TRN-4), and none while strikes restrict the person (TRN-18). Throws `NotYet`
 * `LearnerRecordNotOpened` and `TrackRecommendationNotArrived`; rejects `AlreadyAdmittedToRun`, `AlreadyAdmittedToCourse`, `LearnerUnderReview`,
 * `LearnerRestricted`, `GivenUpWhileOthersWait`, `BasicEducationStillValid`,
 * `BasicEducationNotCompleted`, `BasicEducationExpired`, `TrackNotRecommended` and `TrackRecommendationExpired`.
 */
export const admitToClass = (
  { data }: AdmitToClass,
  learnerRecord: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  const record = openRecord(learnerRecord);
  const { participantId, enrollmentId, runId, courseId, classType, at } = data;
  const earlier = record.admissions.find((admission) => admission.runId === runId);
  if (earlier?.enrollmentId === enrollmentId) return [];
  if (earlier !== undefined) throw new Rejection('AlreadyAdmittedToRun');
  guardNotHeld(record);
  const today = civilDateOf(at);
  guardRestriction(record, today);
  guardCourse(data, record);
  guardGivenUp(data, record);
  guardBasicEducation(data, record, today);
  const recommendationId = recommendationFor(data, record, today);

  return [
    {
      type: 'ClassAdmitted',
      data: {
        ...{ participantId, enrollmentId, runId, courseId, classType },
        ...(recommendationId === undefined ? {} : { recommendationId }),
        admittedAt: at,
      },
    },
  ];
};
